#include "reference_tables.h"

static const unsigned char occupations[] = {
#embed "tables/occupations.tsv"
};

const unsigned char *reference_table_occupations(size_t *count) {
    *count = sizeof occupations;
    return occupations;
}

static const unsigned char job_names[] = {
#embed "tables/job-names.tsv"
};

const unsigned char *reference_table_job_names(size_t *count) {
    *count = sizeof job_names;
    return job_names;
}

static const unsigned char title_keys[] = {
#embed "tables/title-keys.tsv"
};

const unsigned char *reference_table_title_keys(size_t *count) {
    *count = sizeof title_keys;
    return title_keys;
}

static const unsigned char municipalities[] = {
#embed "tables/municipalities.tsv"
};

const unsigned char *reference_table_municipalities(size_t *count) {
    *count = sizeof municipalities;
    return municipalities;
}

static const unsigned char postcodes[] = {
#embed "tables/postcodes.tsv"
};

const unsigned char *reference_table_postcodes(size_t *count) {
    *count = sizeof postcodes;
    return postcodes;
}

static const unsigned char place_names[] = {
#embed "tables/place-names.tsv"
};

const unsigned char *reference_table_place_names(size_t *count) {
    *count = sizeof place_names;
    return place_names;
}

static const unsigned char areas[] = {
#embed "tables/areas.tsv"
};

const unsigned char *reference_table_areas(size_t *count) {
    *count = sizeof areas;
    return areas;
}

static const unsigned char states[] = {
#embed "tables/states.tsv"
};

const unsigned char *reference_table_states(size_t *count) {
    *count = sizeof states;
    return states;
}

static const unsigned char tariffs[] = {
#embed "tables/tariffs.tsv"
};

const unsigned char *reference_table_tariffs(size_t *count) {
    *count = sizeof tariffs;
    return tariffs;
}

static const unsigned char skills[] = {
#embed "tables/skills.tsv"
};

const unsigned char *reference_table_skills(size_t *count) {
    *count = sizeof skills;
    return skills;
}

static const unsigned char pay_medians[] = {
#embed "tables/pay-medians.tsv"
};

const unsigned char *reference_table_pay_medians(size_t *count) {
    *count = sizeof pay_medians;
    return pay_medians;
}

static const unsigned char price_levels[] = {
#embed "tables/price-levels.tsv"
};

const unsigned char *reference_table_price_levels(size_t *count) {
    *count = sizeof price_levels;
    return price_levels;
}
