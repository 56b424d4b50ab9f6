#ifndef PORTAL_ASSETS_H
#define PORTAL_ASSETS_H

#include <stddef.h>

/// The style sheet, `text/css`; its bytes are never freed.
const unsigned char *_Nonnull portal_style_css(size_t *_Nonnull length);

/// The script, `text/javascript`.
const unsigned char *_Nonnull portal_script_js(size_t *_Nonnull length);

/// The icon, `image/svg+xml`.
const unsigned char *_Nonnull portal_icon_svg(size_t *_Nonnull length);

#endif
