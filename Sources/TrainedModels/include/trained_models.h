/// The trained models as they stand in `models/`, byte for byte. Each function gives the first byte and, in `count`,
/// how many there are; the bytes live as long as the program. `docs/models.md` says how each is made.
#pragma once
#include <stddef.h>

const unsigned char *trained_model_occupations(size_t *count);
const unsigned char *trained_model_zones(size_t *count);
const unsigned char *trained_model_skills(size_t *count);
const unsigned char *trained_model_compounds(size_t *count);
const unsigned char *trained_model_titles(size_t *count);
const unsigned char *trained_model_pairs(size_t *count);
