/// The reference tables as they stand in `tables/`, byte for byte. Each function gives the first byte and, in
/// `count`, how many there are; the bytes live as long as the program. `docs/reference-data.md` says what they hold.
#pragma once
#include <stddef.h>

const unsigned char *reference_table_occupations(size_t *count);
const unsigned char *reference_table_job_names(size_t *count);
const unsigned char *reference_table_title_keys(size_t *count);
const unsigned char *reference_table_municipalities(size_t *count);
const unsigned char *reference_table_postcodes(size_t *count);
const unsigned char *reference_table_place_names(size_t *count);
const unsigned char *reference_table_areas(size_t *count);
const unsigned char *reference_table_states(size_t *count);
const unsigned char *reference_table_tariffs(size_t *count);
const unsigned char *reference_table_skills(size_t *count);
const unsigned char *reference_table_pay_medians(size_t *count);
const unsigned char *reference_table_price_levels(size_t *count);
