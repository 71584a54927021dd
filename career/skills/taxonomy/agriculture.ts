/** Farming, forestry, animals. */
export const agriculture = `
# Agriculture | domain | 0.3 | farming, farm work, Landwirtschaft, agricultura, maatalous, maataloustyö
Livestock care | animal husbandry, livestock, Tierhaltung, élevage, ganadería, kotieläinten hoito, karjanhoito
Milking | dairy farming, Melken, Milchviehhaltung, ~traite, ordeño, lypsy, lypsäminen
Crop production | arable farming, Ackerbau, Pflanzenbau, grandes cultures, cultivos, viljely, kasvinviljely
Horticulture | greenhouse work, gardening, Gartenbau, Gewächshaus, maraîchage, horticultura, puutarhatyö, kasvihuone
Viticulture | vineyard work, winemaking, Weinbau, viticulture, viticultura, viininviljely
Tractor driving | tractor operation, Traktorfahren, conduite de tracteur, conducción de tractor, traktorin ajo
Harvesting | combine harvester, Erntearbeiten, récolte, cosecha, sadonkorjuu | ctx
Plant protection | pesticide application, Pflanzenschutz, Sachkundenachweis Pflanzenschutz, Certiphyto, carnet fitosanitario, kasvinsuojelu, kasvinsuojelututkinto
Irrigation | Bewässerung, riego, kastelu | ctx
Organic farming | Ökolandbau, agriculture biologique, agricultura ecológica, luomuviljely
Beekeeping | apiculture, Imkerei, apicultura, mehiläishoito
Aquaculture | fish farming, Fischzucht, pisciculture, acuicultura, kalankasvatus
Fishing | commercial fishing, Fischerei, pêche, pesca, kalastus | ctx
# Forestry | domain | 0.35 | forest work, Forstwirtschaft, sylviculture, silvicultura, metsänhoito, metsätalous, metsätyö
Chainsaw operation | chainsaw, Motorsäge, tronçonneuse, motosierra, moottorisaha
Chainsaw licence | Motorsägenschein, Kettensägenschein, chainsaw certificate, NPTC chainsaw, NPTC, CS30, CS31, CS30/31, CS38, CS39, AS Baum, ECC chainsaw, moottorisahakortti | kind:licence
Timber harvesting | harvester operation, ~logging, Holzernte, exploitation forestière, puunkorjuu, metsäkoneet
Tree care | arboriculture, Baumpflege, élagage, poda de árboles, puunhoito
Forest inventory | forest planning, Forsteinrichtung, metsäsuunnittelu
# Animal care | domain | 0.35 | pet care, Tierpflege, soins aux animaux, cuidado de animales, eläintenhoito
Veterinary assistance | veterinary nursing, Tiermedizinische Fachassistenz, auxiliaire vétérinaire, auxiliar veterinario, eläinlääkäriavustaja
Veterinary medicine | Tiermedizin, médecine vétérinaire, veterinaria, eläinlääketiede
Dog training | Hundeausbildung, éducation canine, adiestramiento canino, koirankoulutus
Animal grooming | dog grooming, Tierfriseur, toilettage, peluquería canina, trimmaus
Horse care | stable work, Pferdepflege, soins aux chevaux, hevostenhoito
`;
