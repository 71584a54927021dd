import { buildImage, type Image } from "../../../local/services/apprunner/image.ts";
import { root } from "../../support/platform.ts";

/** Plays the researcher's Dockerfile below `target`, as the local platform does. */
export const researcherImage = (target: string): Promise<Image> => buildImage(root, "researcher/Dockerfile", target);
