/** Hair, beauty, sport. */
export const wellbeing = `
# Hairdressing and beauty | domain | 0.35 | beauty services, Schönheitspflege, esthétique, estética, kauneudenhoito
Haircutting | hair cutting, Haarschnitt, coupe de cheveux, corte de pelo, hiustenleikkuu, parturityö
Hair colouring | hair coloring, Haarfarben, Colorationen, coloration capillaire, coloración, hiusten värjäys
Make-up | makeup artistry, maquillage, maquillaje, meikkaus
Manicure | nail care, nail design, Nageldesign, manucure, uñas, kynsihoito
Pedicure | foot care, podiatry, Fußpflege, pédicure, podología, jalkahoito
Facial treatments | skin care, cosmetology, Kosmetik, Gesichtsbehandlungen, soins du visage, tratamientos faciales, kasvohoidot
Waxing | hair removal, Haarentfernung, épilation, depilación, karvanpoisto | ctx
Eyelash extensions | Wimpernverlängerung, extensions de cils, ripsienpidennykset
Hairdresser's qualification | cosmetology license, barber license, Friseurmeister, BP Coiffure, CAP Coiffure, parturi-kampaajan tutkinto | kind:certificate
Balayage | colouring, Haare färben, coloration | ctx
# Sport and fitness | domain | 0.3 | sports coaching, Sport, encadrement sportif, entrenamiento deportivo, valmennus
Personal training | personal trainer, fitness training, Fitnesstraining, coaching sportif, entrenador personal, kuntosaliohjaus, personal trainer -työ
Group fitness instruction | group fitness classes, aerobics instruction, Kursleitung Fitness, cours collectifs, clases dirigidas, ryhmäliikunta
Swimming instruction | swimming lessons, Schwimmunterricht, enseignement de la natation, clases de natación, uimaopetus
Lifeguarding | lifeguard, Rettungsschwimmer, BNSSA, BEESAN, socorrista, socorrismo, uinninvalvonta, DLRG Silber | 
Yoga teaching | yoga instruction, Yogalehrer, enseignement du yoga, joogaopetus
Football coaching | soccer coaching, Fußballtrainer, entraîneur de football, entrenador de fútbol, jalkapallovalmennus
Ski instruction | ski teaching, Skilehrer, moniteur de ski, hiihdonopetus
Trainer licence | C-Lizenz, Übungsleiter, Übungsleiterschein, BPJEPS, REPS Level 3, NASM, ACE certified personal trainer, Fitnesstrainer B-Lizenz | kind:certificate
Pilates | pilates reformer
`;
