#include "portal_assets.h"

static const unsigned char style_css[] = {
#embed "files/style.css"
};

static const unsigned char portal_js[] = {
#embed "files/portal.js"
};

static const unsigned char icon_svg[] = {
#embed "files/icon.svg"
};

const unsigned char *portal_style_css(size_t *length) {
    *length = sizeof style_css;
    return style_css;
}

const unsigned char *portal_icon_svg(size_t *length) {
    *length = sizeof icon_svg;
    return icon_svg;
}

const unsigned char *portal_script_js(size_t *length) {
    *length = sizeof portal_js;
    return portal_js;
}
