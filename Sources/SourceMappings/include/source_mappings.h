#ifndef SOURCE_MAPPINGS_H
#define SOURCE_MAPPINGS_H

#include <stddef.h>

/// The mapping of one kind of feed, in YAML.
typedef struct {
    /// The name of the format.
    const char *_Nonnull name;
    /// UTF-8; never freed.
    const unsigned char *_Nonnull text;
    size_t length;
} source_mapping;

/// All mappings, and how many they are.
const source_mapping *_Nonnull source_mappings(size_t *_Nonnull count);

#endif
