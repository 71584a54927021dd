/** Questions in German: for every field, and for the fields that postings in German ask for most. */
export const german = `
# any | tool
entry | Wofür haben Sie {skill} eingesetzt, und wie haben Sie es gelernt? | eine konkrete Arbeit; was Sie am Anfang konnten und heute können; was Sie noch nachschlagen
standard | Beschreiben Sie ein Problem, das Sie mit {skill} gelöst haben. | das Problem in einem Satz; Ihre Schritte; das Ergebnis
standard | Worin ist {skill} schwach, und wie gehen Sie damit um? | eine Grenze aus der Praxis; der Umweg; wann Sie etwas anderes nehmen
hard | Wie würden Sie {skill} dort einführen, wo es niemand kennt? | ein kleiner Fall; Einarbeitung; was schiefgehen kann; woran man den Nutzen sieht
# any | method,domain
entry | Wo haben Sie mit {skill} gearbeitet, und was war Ihr Anteil? | Ort und Zeit; was Sie selbst getan haben; was andere taten
standard | Schildern Sie eine Arbeit zu {skill} von Anfang bis Ende. | das Ziel; die Schritte und warum; das Ergebnis; was Sie gelernt haben
standard | Woran erkennen Sie gute Arbeit bei {skill}? | prüfbare Zeichen; ein gutes und ein schlechtes Beispiel
hard | Was würden Sie daran ändern, wie {skill} üblicherweise gemacht wird? | kennt das Übliche; ein Grund; ein Risiko der Änderung
hard | Wo endet Ihr Wissen zu {skill}, und was tun Sie, wenn Sie dort ankommen? | eine ehrliche Grenze; wen oder was Sie fragen; ein Beispiel
hard | Wie würden Sie jemanden in {skill} einarbeiten? | das Wichtigste zuerst; zuschauen, mitmachen, allein; woran man sieht, dass es sitzt
# any | soft
entry | Nennen Sie ein Beispiel für {skill} aus Ihrer Arbeit. | eine echte Lage; was Sie taten; was daraus wurde
standard | Wann fiel Ihnen {skill} schwer, und was haben Sie getan? | ein ehrlicher Fall; was half; was Sie heute tun
hard | Wie würde jemand, der Sie nicht mag, Ihre Stärke „{skill}“ beschreiben? | eine faire Antwort; ein Beispiel; woran Sie arbeiten
# any | licence,certificate
entry | Seit wann besitzen Sie {skill}, und wie haben Sie es genutzt? | Datum und Stelle; Einsatz in der Praxis; Ablauf
standard | Was von {skill} haben Sie in der Praxis am meisten gebraucht? | zwei Dinge; je ein Beispiel
hard | Wo lassen die Regeln bei {skill} Spielraum? | ein Fall; wie Sie entschieden; wen Sie fragten
# any | language
entry | In welchen Situationen nutzen Sie {skill} bei der Arbeit? | mit wem; sprechen, lesen, schreiben; wie oft
standard | Wollen wir ein paar Minuten mit {skill} weitermachen? Was haben Sie letzte Woche getan? | spricht einfach; entschuldigt sich nicht; fragt nach
hard | Wie führen Sie ein schwieriges Gespräch, wenn {skill} gefragt sind? | bereitet Worte vor; prüft das Verständnis; fasst schriftlich zusammen
# software
entry | Was haben Sie mit {skill} gebaut, und welchen Teil haben Sie selbst geschrieben? | eine Arbeit; Ihr Teil; was Sie heute anders machen würden
standard | Etwas, das mit {skill} läuft, wird im Betrieb langsam. Wie gehen Sie vor? | misst, bevor es ändert; grenzt ein; informiert Betroffene; verhindert die Wiederholung
standard | Erzählen Sie von einer Entscheidung zu {skill}. Was sprach dagegen? | die Lage; eine Alternative; der Preis; wie es ausging
hard | Ein Dienst, von dem Ihrer abhängt, fällt eine Stunde aus. Was soll geschehen? | Zeitgrenzen; sichere Wiederholung; was Nutzer sehen; wie man es testet
# data
entry | Welche Frage haben Sie zuletzt mit {skill} beantwortet? | die Frage in einfachen Worten; Herkunft der Daten; Prüfung
standard | Zwei Berichte zeigen verschiedene Zahlen. Was tun Sie? | Definitionen vor Daten; ein Datensatz durch beide; eine verantwortliche Stelle
hard | Ein Test zeigt nur knapp einen Gewinn. Was raten Sie? | Stichprobe und Wirkung; Kosten des Irrtums; nächster Schritt
# healthcare
entry | Was übergeben Sie am Ende einer Schicht, und wie? | feste Reihenfolge; was sich geändert hat; lässt wiederholen
standard | Wie gehen Sie bei {skill} Schritt für Schritt vor? | Vorbereitung und Hygiene; Erklärung; die Schritte; Beobachtung und Dokumentation
standard | Der Zustand eines Menschen verschlechtert sich plötzlich. Was tun Sie? | was Sie bemerken; wen Sie rufen; was Sie dokumentieren
hard | Sie bemerken einen Medikationsfehler einer Kollegin. Was tun Sie? | zuerst der Patient; Arzt informieren; melden ohne Schuldzuweisung
# care
entry | Was bedeutet Würde in Ihrem Alltag? | ein Beispiel; Wahl und Privatheit; Sprache
standard | Jemand lehnt Hilfe ab. Was tun Sie? | nimmt das Nein ernst; sucht den Grund; bietet später an; dokumentiert
hard | Zwei Menschen brauchen Sie zugleich. Wie entscheiden Sie? | Bedarf und Risiko; sagt es beiden; meldet den Engpass
# teaching
entry | Beschreiben Sie eine Stunde, die gut lief. Warum? | das Ziel; was die Lernenden taten; woran man den Erfolg sah
standard | Wie unterrichten Sie {skill} in einer sehr gemischten Gruppe? | stellt den Stand fest; gestufte Aufgaben; prüft am Ende
hard | Die Ergebnisse sinken. Wie finden Sie den Grund? | Daten und Gespräche; zuerst der eigene Unterricht; eine Änderung und ihre Prüfung
# sales
entry | Ein Kunde beschwert sich laut. Was tun Sie? | ruhig; hört zu; Lösung im Rahmen der Befugnis; Dank
standard | Erzählen Sie von einem Abschluss gegen Widerstände. | der Bedarf dahinter; Ihre Schritte; das Ergebnis
hard | Ihr größter Kunde droht zu gehen. Wie gehen Sie vor? | findet den Grund; richtige Leute am Tisch; ein Plan; eine Grenze
# finance
entry | Wie prüfen Sie Ihre eigenen Zahlen? | Summen und Gegenproben; Vergleich zur Vorperiode; zweiter Blick
standard | Wie gehen Sie bei einem Monats- oder Jahresabschluss vor? | Reihenfolge; Abgrenzungen; Abstimmungen; Fristen
hard | Jemand über Ihnen will anders buchen, als die Regeln sagen. Was tun Sie? | fragt nach dem Grund; nennt die Regel; hält es fest; der richtige Weg
# logistics
entry | Was prüfen Sie, bevor Sie ein Fahrzeug oder Gerät starten? | der Rundgang; Ladung; Papiere; wann Sie nicht fahren
standard | Eine Lieferung kommt zu spät, und der Kunde ruft an. Was tun Sie? | zuerst Fakten; ehrliche Zeit; ein Ausweg; Notiz
hard | Die halbe Schicht fehlt. Wie führen Sie sie? | was hinausmuss; Leute an den Engpass; Kunden früh informieren
# manufacturing
entry | Was tun Sie mit einem Teil knapp außerhalb der Toleranz? | kennzeichnet und trennt; misst nach; meldet; gibt es nie weiter
standard | Erzählen Sie von einer Störung bei {skill}, die Sie behoben haben. | das Zeichen; Schritte zur Ursache; die dauerhafte Lösung
hard | Der Ausschuss steigt, und niemand weiß warum. Wie gehen Sie vor? | wann und wo; eine Ursache nach der anderen; Daten; macht es dauerhaft
# construction
entry | Was prüfen Sie, bevor Sie auf einer Baustelle beginnen? | Sicherheit; Pläne; Material; andere Gewerke
standard | Plan und Baustelle stimmen nicht überein. Was tun Sie? | hält rechtzeitig an; misst; lässt bestätigen; notiert
hard | Sie sehen eine Gefahr, und der Polier sagt, Sie sollen weitermachen. | stoppt die eigene Arbeit; nennt die Regel; geht weiter nach oben
# hospitality
entry | Wie halten Sie die Hygiene ein, wenn es voll ist? | feste Schritte; Temperaturen; Hände; was weggeworfen wird
standard | Ein Gast sagt, das Essen sei schlecht. Was tun Sie? | entschuldigt sich; ersetzt; sagt es der Küche; fragt nach
hard | Vor einem vollen Abend fallen zwei Leute aus. Wie führen Sie ihn? | kürzere Karte; Posten nach Stärke; sagt es den Gästen
# office
entry | Wie ordnen Sie einen Tag mit vielen kleinen Aufgaben? | Liste mit Zeiten; dringend gegen wichtig; was Sie abgeben
standard | Zwei Vorgesetzte wollen etwas bis Mittag. Was tun Sie? | fragt nach der echten Frist; ein Vorschlag; sagt es früh
hard | Ein Ablauf im Büro ist überflüssig. Wie schaffen Sie ihn ab? | warum es ihn gibt; wem er dient; ein Versuch ohne ihn
`;
