#include "source_mappings.h"

static const unsigned char ashby[] = {
#embed "files/ashby.yaml"
};
static const unsigned char atom[] = {
#embed "files/atom.yaml"
};
static const unsigned char greenhouse[] = {
#embed "files/greenhouse.yaml"
};
static const unsigned char hrxml[] = {
#embed "files/hrxml.yaml"
};
static const unsigned char indeed[] = {
#embed "files/indeed.yaml"
};
static const unsigned char jsonfeed[] = {
#embed "files/jsonfeed.yaml"
};
static const unsigned char lever[] = {
#embed "files/lever.yaml"
};
static const unsigned char personio[] = {
#embed "files/personio.yaml"
};
static const unsigned char recruitee[] = {
#embed "files/recruitee.yaml"
};
static const unsigned char rss[] = {
#embed "files/rss.yaml"
};
static const unsigned char smartrecruiters[] = {
#embed "files/smartrecruiters.yaml"
};
static const unsigned char teamtailor[] = {
#embed "files/teamtailor.yaml"
};
static const unsigned char workable[] = {
#embed "files/workable.yaml"
};

#define MAPPING(kind) {#kind, kind, sizeof kind}

static const source_mapping mappings[] = {
    MAPPING(ashby), MAPPING(atom), MAPPING(greenhouse), MAPPING(hrxml), MAPPING(indeed), MAPPING(jsonfeed),
    MAPPING(lever), MAPPING(personio), MAPPING(recruitee), MAPPING(rss), MAPPING(smartrecruiters),
    MAPPING(teamtailor), MAPPING(workable),
};

const source_mapping *source_mappings(size_t *count) {
    *count = sizeof mappings / sizeof mappings[0];
    return mappings;
}
