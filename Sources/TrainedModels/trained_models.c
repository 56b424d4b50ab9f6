#include "trained_models.h"

static const unsigned char occupations[] = {
#embed "models/occupations.model"
};

const unsigned char *trained_model_occupations(size_t *count) {
    *count = sizeof occupations;
    return occupations;
}

static const unsigned char zones[] = {
#embed "models/zones.model"
};

const unsigned char *trained_model_zones(size_t *count) {
    *count = sizeof zones;
    return zones;
}

static const unsigned char skills[] = {
#embed "models/skills.model"
};

const unsigned char *trained_model_skills(size_t *count) {
    *count = sizeof skills;
    return skills;
}

static const unsigned char compounds[] = {
#embed "models/compounds.model"
};

const unsigned char *trained_model_compounds(size_t *count) {
    *count = sizeof compounds;
    return compounds;
}

static const unsigned char titles[] = {
#embed "models/titles.model"
};

const unsigned char *trained_model_titles(size_t *count) {
    *count = sizeof titles;
    return titles;
}

static const unsigned char pairs[] = {
#embed "models/pairs.model"
};

const unsigned char *trained_model_pairs(size_t *count) {
    *count = sizeof pairs;
    return pairs;
}
