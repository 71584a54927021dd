/** Graphic, product and interface design; photography, film, sound. */
export const design = `
# Design | domain | 0.2 | Gestaltung, diseño, muotoilu | ctx
Graphic design | Grafikdesign, graphisme, design graphique, diseño gráfico, graafinen suunnittelu
UX design | user experience design, user experience, UX, UX/UI design, UI/UX, UX/UI, expérience utilisateur, experiencia de usuario, käyttäjäkokemus, käyttöliittymäsuunnittelu
UI design | user interface design, interface design, UI, interfaces utilisateur, diseño de interfaces
Interaction design | interaction designer, Interaktionsdesign, user flows, design d'interaction, diseño de interacción, vuorovaikutussuunnittelu
User research | usability testing, user testing, usability tests, user interviews, Nutzerforschung, Usability-Tests, recherche utilisateur, investigación de usuarios, käyttäjätutkimus, käytettävyystestaus, user studies, Nutzerinterviews, tests utilisateurs, pruebas de usabilidad
Wireframing | wireframes, prototyping, mockups, Prototyping, maquettage, prototipado, prototyypit, mock-ups, clickable mock-ups, prototypes, clickable prototypes, low-fidelity prototypes, Klickdummies, Prototypen, maquettes, prototypage, prototipos, rautalankamallit, prototypointi
Information architecture | Informationsarchitektur
Design systems | design system, component library, component libraries, Designsystem
Design thinking
Service design | palvelumuotoilu
Product design | Produktdesign, industrial design, Industriedesign, design industriel, diseño de producto, diseño industrial, tuotemuotoilu, teollinen muotoilu
Typography | Typografie, typographie, tipografía, typografia, lettering, typesetting, Schriftsatz, composición tipográfica
Illustration | Illustrationen, ilustración, kuvitus
Logo design | corporate identity, corporate design, identité visuelle, identidad corporativa, visuaalinen ilme
Layout | page layout, editorial design, mise en page, maquetación, taitto | ctx
Packaging design | Verpackungsdesign, diseño de packaging, pakkaussuunnittelu
Web design | webdesign, Webdesign, diseño web, verkkosivujen suunnittelu
Motion graphics | motion design, ~animation, 2D animation, Motion Design, ~animación, liikegrafiikka
Interior design | interior architecture, Innenarchitektur, architecture d'intérieur, interiorismo, diseño de interiores, sisustussuunnittelu
Fashion design | garment design, Modedesign, stylisme, diseño de moda, vaatesuunnittelu
Textile design | surface design, Textildesign, design textile
Pattern making | pattern cutting, Schnitttechnik, modélisme, patronaje, kaavoitus
Sewing | garment sewing, Nähen, couture, costura, ompelu
Exhibition design | stand design, Messebau, scénographie, näyttelysuunnittelu
Storyboarding | storyboards
Colour theory | color theory, Farbenlehre
Game art | character design, concept art
# Design tools | tool | 0.5 | design software, Grafikprogramme, logiciels de création
Adobe Creative Cloud | Adobe Creative Suite, Adobe CC, Suite Adobe
Adobe Photoshop | Photoshop | near:gimp=0.6
Adobe Illustrator | Illustrator CC, Illustrator
Adobe InDesign | InDesign
Adobe XD | XD design
Adobe After Effects | After Effects
Adobe Lightroom | Lightroom
Figma | FigJam | near:sketch=0.75
Sketch | Sketch app | case ctx
InVision
Zeplin |  | kind:tool near:invision=0.6
Axure |  | kind:tool near:invision=0.6
Canva
CorelDRAW | Corel Draw
GIMP |  | case
Inkscape |  | kind:tool near:gimp=0.4
Affinity Designer
Affinity Photo |  | kind:tool near:affinity-designer=0.6
Affinity Publisher |  | kind:tool near:affinity-designer=0.6
Miro | FigJam boards | case ctx
# 3D and visualization | tool | 0.5 | 3D modelling, 3D modeling, 3D-Modellierung, modélisation 3D, modelado 3D, 3D-mallinnus
Blender | Blender 3D | case ctx
Cinema 4D | C4D
3ds Max | Autodesk 3ds Max
Autodesk Maya | Maya 3D
SketchUp
Rhino | Rhinoceros 3D, Grasshopper 3D | case ctx
ZBrush
V-Ray | ~rendering, architectural visualization
Lumion |  | kind:tool near:v-ray=0.75
Enscape |  | kind:tool near:v-ray=0.75
# Photography and film | domain | 0.35 | media production, Medienproduktion, production audiovisuelle, producción audiovisual, mediatuotanto
Photography | product photography, portrait photography, Fotografie, photographie, fotografía, valokuvaus
Photo editing | image editing, retouching, Bildbearbeitung, retouche photo, retoque fotográfico, kuvankäsittely
Videography | video production, filming, camera operation, Videoproduktion, Kameraführung, tournage vidéo, producción de vídeo, kuvaus ja videotuotanto, videotuotanto
Video editing | film editing, Videoschnitt, Filmschnitt, montage vidéo, edición de vídeo, videoeditointi, leikkaus ja editointi
Adobe Premiere Pro | Premiere Pro, Adobe Premiere, Premiere | kind:tool not:experience,annee,fois,approche,classe,ligne,main,partie,etape,impression,embauche,intervention,monde,secours,of near:final-cut-pro=0.75
Final Cut Pro | Final Cut | kind:tool
DaVinci Resolve | | kind:tool near:adobe-premiere-pro=0.7
Colour grading | color grading, étalonnage
Sound engineering | audio engineering, sound recording, ~mixing, Tontechnik, prise de son, ingeniería de sonido, äänitekniikka, äänitys
Pro Tools |  | kind:tool
Ableton Live |  | kind:tool near:pro-tools=0.7
Logic Pro |  | kind:tool near:pro-tools=0.7
Cubase |  | kind:tool near:pro-tools=0.7
Lighting technology | stage lighting, Lichttechnik, éclairage scénique, valotekniikka
Stage technology | stagehand, Veranstaltungstechnik, ~régie, näyttämötekniikka, tapahtumatekniikka
Live streaming | vMix
OBS Studio |  | kind:tool up:live-streaming
Podcast production | podcasting
Printing technology | offset printing, digital printing, screen printing, Druckvorstufe, Offsetdruck, imprimerie, artes gráficas, painotekniikka
# Brand and print | method | 0.2 | | silent id:brand-and-print
Art direction | art directing, künstlerische Leitung, direction artistique, dirección de arte
Glyphs | Glyphs app | kind:tool case ctx
`;
