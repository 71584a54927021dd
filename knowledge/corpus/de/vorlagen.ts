/** Bullet templates and terms in German, in the form of the English ones. */
export const vorlagenStichpunkte = `
=== de-b-softwareentwickler | Softwareentwickler | software | Softwareentwicklerin, Programmierer, Anwendungsentwickler
Gelesen wird nach Systemen im Einsatz, Last, Zuverlässigkeit und dem eigenen Anteil.
- Antwortzeit von {Dienst} von {vorher} auf {nachher} verkürzt durch {Änderung} | time
- {Dienst} mit {Sprache oder Framework} entwickelt und betrieben, genutzt von {Zahl} Personen | volume
- Ausfälle von {Ablauf} von {vorher} auf {nachher} im Monat gesenkt durch {Tests, Überwachung} | quality
=== de-b-pflegefachkraft | Pflegefachkraft | healthcare care | Pflegefachfrau, Pflegefachmann, Krankenpfleger, Altenpflegerin
Gelesen wird nach Einrichtung, Zahl der Betreuten, Zusatzqualifikation und Verantwortung.
- {Zahl} Bewohner je Schicht auf {Bereich} mit {Zahl} Plätzen versorgt | volume
- Schichtleitung mit {Zahl} Kolleginnen und Kollegen | people
- {Übergabebogen, Checkliste} eingeführt; {Stürze, Druckstellen} von {vorher} auf {nachher} gesenkt | quality
=== de-b-kaufleute-buero | Kaufleute für Büromanagement | office | Bürokauffrau, Sachbearbeiter, Assistenz, Sekretärin
Gelesen wird nach Umfang, Ordnung und Vertrauen.
- Termine und Reisen für {Zahl} Führungskräfte organisiert | volume
- {Ablage, Bestellwesen} neu geordnet, sodass {Wirkung} | time
- Etwa {Zahl} Rechnungen im Monat geprüft und gebucht, in {Software} | volume
=== de-b-elektroniker | Elektroniker | construction engineering facilities | Elektriker, Elektroinstallateur, Betriebselektriker
Gelesen wird nach Art der Anlagen, Prüfungen und Sicherheit.
- {Anlagen} in {Zahl} {Gebäuden, Betrieben} installiert, geprüft und übergeben | volume
- Störungen an {Maschinen} behoben; Stillstand von {vorher} auf {nachher} Stunden gesenkt | time
- Kolonne mit {Zahl} Leuten auf {Baustelle} geführt | people
=== de-b-verkauf | Verkäufer im Einzelhandel | sales | Verkäuferin, Kaufleute im Einzelhandel, Kassiererin
Gelesen wird nach Kundenzahl, Kasse, Ware und Verlässlichkeit.
- Täglich etwa {Zahl} Kunden an {Kasse, Theke} bedient | volume
- Kasse mit {Betrag} am Tag ohne Differenz abgerechnet | money
- {Zahl} neue Kolleginnen und Kollegen eingearbeitet | people
=== de-b-lagerist | Fachkraft für Lagerlogistik | logistics | Lagerist, Kommissionierer, Staplerfahrer
Gelesen wird nach Menge, Genauigkeit, Scheinen und Schichten.
- Etwa {Zahl} Aufträge je Schicht kommissioniert, Fehlerquote {Wert} | volume
- {Art von Stapler} seit {Jahr} unfallfrei gefahren | quality
- {Bereich} umgestellt und Wege um {Wert} verkürzt | time
`;

export const vorlagenBegriffe = `
=== de-k-it | Begriffe in Stellenanzeigen für Softwareentwicklung und IT | software
Sprachen und Werkzeuge stehen neben dem Projekt, in dem Sie sie verwendet haben.
Entwicklung: Java, Python, C#, TypeScript, SQL, Softwarearchitektur, Testautomatisierung, agile Methoden
Betrieb: Linux, Windows Server, Netzwerke, Docker, Kubernetes, Cloud, Monitoring
Zusammenarbeit: Anforderungsanalyse, Scrum, Code-Review, Dokumentation
= Continuous Integration und Continuous Delivery = CI/CD
=== de-k-pflege | Begriffe in Stellenanzeigen für Pflege und Betreuung | care
Berufsurkunde, Führerschein und Bereitschaft zum Schichtdienst werden zuerst geprüft.
Pflege: Grundpflege, Behandlungspflege, Pflegeplanung, Wundversorgung, Medikamentengabe, Pflegedokumentation
Bereiche: stationäre Pflege, ambulante Pflege, Demenz, Palliativpflege, Intensivpflege
Nachweise: Pflegefachfrau, Pflegefachmann, Praxisanleitung, Führerschein Klasse B, erweitertes Führungszeugnis
= Expertenstandards = nationale Standards in der Pflege
=== de-k-buero | Begriffe in Stellenanzeigen für Büro und Buchhaltung | office
Software und Umfang gehören zusammen genannt.
Büro: Terminplanung, Korrespondenz, Rechnungsprüfung, Angebotswesen, Stammdatenpflege, Empfang
Buchhaltung: Kreditoren, Debitoren, Kontenabstimmung, Umsatzsteuervoranmeldung, Lohnabrechnung, Jahresabschluss
Programme: DATEV, SAP, Excel, Outlook
= betriebswirtschaftliche Auswertung = BWA
=== de-k-handwerk | Begriffe in Stellenanzeigen für Handwerk und Technik | construction
Gesellenbrief, Führerschein und Scheine stehen oben.
Arbeiten: Montage, Wartung, Instandhaltung, Fehlersuche, Elektroinstallation, Sanitär, Heizung, Schweißen
Baustelle: Aufmaß, Arbeitssicherheit, Abnahme, Bauleitung, VOB
Technik: SPS, Schaltschrankbau, CNC, technische Zeichnungen
= speicherprogrammierbare Steuerung = SPS
`;
