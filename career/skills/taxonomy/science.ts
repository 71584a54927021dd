/** Laboratories, chemistry, biology, research. */
export const science = `
# Laboratory work | domain | 0.25 | lab work, laboratory techniques, Laborarbeit, Labortätigkeit, travail en laboratoire, trabajo de laboratorio, laboratoriotyö, laboratoriotyöskentely
Sample preparation | sample analysis, Probenvorbereitung, préparation d'échantillons, preparación de muestras, näytteenkäsittely
HPLC | high-performance liquid chromatography, chromatography, GC-MS, gas chromatography, Chromatographie, chromatographie, cromatografía, kromatografia
Mass spectrometry | LC-MS, Massenspektrometrie, spectrométrie de masse, espectrometría de masas, massaspektrometria
Spectroscopy | NMR, FTIR, UV-Vis, Spektroskopie, spectroscopie, espectroscopia, spektroskopia
PCR | qPCR, RT-PCR, polymerase chain reaction, real-time PCR | case
Cell culture | tissue culture, Zellkultur, culture cellulaire, cultivo celular, soluviljely, cell lines, grows cell lines, Zellkulturen
Microscopy | fluorescence microscopy, electron microscopy, Mikroskopie, microscopie, microscopía, mikroskopointi
Western blot | ELISA, immunoassays, western blotting
Flow cytometry | FACS, Durchflusszytometrie, cytométrie en flux, citometría de flujo, virtaussytometria
Titration | wet chemistry, nasschemische Analytik, Titrationen
Microbiology | microbiological testing, Mikrobiologie, microbiologie, microbiología, mikrobiologia
Histology | histopathology, Histologie, histologia
Haematology | hematology, Hämatologie, hématologie, hematología, hematologia
Clinical chemistry | klinische Chemie, biochimie clinique, kliininen kemia
Good laboratory practice | GLP, gute Laborpraxis, bonnes pratiques de laboratoire
ISO 17025 | ISO/IEC 17025, ISO 15189
Laboratory information systems | LIMS, LIMS software
Method validation | Methodenvalidierung, validation de méthodes, menetelmävalidointi
Calibration | instrument calibration, Kalibrierung, étalonnage d'instruments, calibración, kalibrointi | ctx
Laboratory safety | Laborsicherheit, biosafety, biological safety level 2, BSL-2
Gene editing | CRISPR, ~cloning, molecular cloning
# Chemistry | domain | 0.3 | Chemie, chimie, química, kemia | ctx
Organic synthesis | organic chemistry, organische Synthese, synthèse organique, síntesis orgánica, orgaaninen synteesi
Analytical chemistry | chemical analysis, analytische Chemie, chimie analytique, química analítica, analyyttinen kemia
Polymer chemistry | polymers, Polymerchemie, chimie des polymères, polymeerikemia
Formulation | formulation development, Formulierungsentwicklung | ctx
Chemical engineering | Chemieingenieurwesen, génie chimique, ingeniería química, kemiantekniikka
# Life sciences | domain | 0.25 | biology, Biologie, biología, biologia, biotieteet
Molecular biology | Molekularbiologie, biologie moléculaire, biología molecular, molekyylibiologia
Biochemistry | Biochemie, biochimie, bioquímica, biokemia
Biotechnology | Biotechnologie, biotecnología, bioteknologia, bioprocessing, fermentation
Immunology | Immunologie, inmunología, immunologia
Genetics | Genetik, génétique, genética, genetiikka
Ecology | field ecology, Ökologie, écologie, ecología, ekologia
Toxicology | Toxikologie, toxicologie, toxicología
Epidemiology | Epidemiologie, épidémiologie, epidemiología, epidemiologia
# Research | domain | 0.25 | scientific research, academic research, Forschung, wissenschaftliches Arbeiten, recherche scientifique, investigación científica, tutkimustyö
Experimental design | design of experiments, DoE, Versuchsplanung, plans d'expériences
Scientific writing | academic writing, manuscript writing, wissenschaftliches Schreiben, rédaction scientifique, redacción científica, tieteellinen kirjoittaminen
Qualitative research | qualitative interviews, qualitative Forschung, recherche qualitative, investigación cualitativa, laadullinen tutkimus
Quantitative research | survey research, quantitative Forschung, recherche quantitative, määrällinen tutkimus
Literature review | systematic reviews, Literaturrecherche, revue de littérature, kirjallisuuskatsaus
Grant acquisition | research grants, Drittmittelakquise, Drittmitteleinwerbung
LaTeX | | case kind:tool
Peer review | peer reviewing
Fieldwork | field research, Feldforschung, travail de terrain, trabajo de campo, kenttätyö
NVivo |  | kind:tool
MAXQDA |  | kind:tool near:nvivo=0.85
ATLAS.ti |  | kind:tool near:nvivo=0.85
Physics | Physik, physique, física, fysiikka | ctx
Geology | Geologie, géologie, geología, geologia
# Methods of laboratories and field work | method | 0.15 | | silent id:more-science-methods
Ellipsometry | Ellipsometrie
Electrofishing | électropêche, Elektrobefischung
Mixed models | linear mixed models, mixed-effects models, gemischte Modelle
Hydrodynamics | hydrodynamique, Hydrodynamik, hidrodinámica
Vibration analysis | Schwingungsanalyse, analyse vibratoire, análisis de vibraciones, värähtelymittaukset
OrcaFlex |  | kind:tool
Minitab |  | kind:tool
GeoGebra |  | kind:tool
`;
