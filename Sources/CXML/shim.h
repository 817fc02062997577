#include <libxml/xmlversion.h>
// Where libxml2 is built with ICU its headers draw in ICU's, which clash with the copy inside Foundation. Only the
// inside of an opaque handler depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlwriter.h>
#include <libxml/parser.h>
