/** Where the issuer sends people back to. */
export const SIGNED_IN = "/signed-in";
