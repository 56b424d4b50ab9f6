#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/// Frees what libxml2 handed over; its own `xmlFree` is a variable.
static inline void xml_text_free(xmlChar *text) { xmlFree(text); }
