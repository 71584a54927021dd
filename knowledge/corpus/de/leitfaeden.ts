/** Guides in German, written for Germany first; other countries are named where they differ. */
export const leitfaeden = `
=== de-lebenslauf-aufbau | So ist ein Lebenslauf in Deutschland aufgebaut | cv, country
Der Lebenslauf ist tabellarisch, ein bis zwei Seiten lang und beginnt mit der jüngsten Station. Oben stehen Name, Ort, Telefon und E-Mail, danach ein Kurzprofil von zwei bis drei Zeilen, Berufserfahrung, Ausbildung, Kenntnisse, Sprachen.

Jede Station nennt Monat und Jahr, Tätigkeit, Arbeitgeber und Ort, darunter zwei bis fünf Stichpunkte mit Aufgaben und Ergebnissen. Geburtsdatum, Familienstand und Staatsangehörigkeit sind freiwillig. Ort, Datum und Unterschrift am Ende sind Brauch und keine Pflicht.

Wählen Sie eine Spalte und übliche Überschriften, damit auch Bewerbungsprogramme den Text lesen können.

=== de-bewerbungsfoto | Bewerbungsfoto: ja oder nein? | cv, country
Ein Foto darf nicht verlangt werden, viele legen trotzdem eines bei. Ein gutes, aktuelles Bild vom Fotografen schadet selten; ein Urlaubsbild oder ein Selfie schadet. Ohne Foto bleibt mehr Platz für Inhalte, und große Unternehmen und öffentliche Arbeitgeber bitten oft sogar darum, es wegzulassen.

Wenn Sie eines verwenden: freundlicher Blick, ruhiger Hintergrund, Kleidung wie an einem wichtigen Arbeitstag. Achten Sie auf die Dateigröße und darauf, dass Sie das Bild online verwenden dürfen. Für Bewerbungen in Großbritannien und den USA gehört kein Foto in die Unterlagen.

=== de-anschreiben | Ein Anschreiben, das gelesen wird | letter, application
Eine Seite, drei bis vier Absätze. Beginnen Sie mit dem stärksten Grund, warum Sie passen, und lassen Sie „hiermit bewerbe ich mich" weg. Der zweite Absatz belegt das mit einem Beispiel. Der dritte sagt, warum es dieser Arbeitgeber sein soll. Am Ende stehen frühester Eintrittstermin und, falls danach gefragt wird, die Gehaltsvorstellung.

Sprechen Sie eine Person an; ein Anruf klärt den Namen. Wiederholen Sie nicht den Lebenslauf. Lesen Sie den Brief laut, und prüfen Sie Firmennamen und Rechtschreibung zweimal.

=== de-luecken | Lücken im Lebenslauf erklären | cv, gap
Ein paar Monate zwischen zwei Stellen brauchen keine Erklärung. Längere Zeiten benennen Sie in einer Zeile: Elternzeit, Pflege eines Angehörigen, Weiterbildung, Stellensuche, längere Reise. Einzelheiten über Krankheit und Familie gehen niemanden etwas an.

Schreiben Sie dazu, was Sie in der Zeit getan haben, etwa einen Kurs oder ein Ehrenamt. Im Gespräch genügt ein ruhiger Satz, dann zurück zur Stelle. Verlängern Sie keine Beschäftigung, um eine Lücke zu schließen: Zeugnisse nennen die Daten, und eine falsche Angabe kann später die Stelle kosten.

=== de-arbeitszeugnis | Arbeitszeugnisse verstehen und prüfen | references, country
Beschäftigte in Deutschland können beim Ausscheiden ein schriftliches Zeugnis verlangen, auf Wunsch mit Beurteilung von Leistung und Verhalten. Es muss wahr und wohlwollend sein, deshalb hat sich eine eigene Sprache gebildet: „stets zu unserer vollsten Zufriedenheit" ist eine sehr gute, „zu unserer Zufriedenheit" eine schwache Note. Auch die Reihenfolge und was fehlt, zählt: etwa das Verhalten gegenüber Vorgesetzten oder Dank und Bedauern am Schluss.

Prüfen Sie Daten, Aufgaben, Titel und Unterschrift. Bitten Sie bald und sachlich um Änderung, mit einem Vorschlag. Bei Wechsel der Vorgesetzten können Sie um ein Zwischenzeugnis bitten. Im Streit helfen Gewerkschaft oder Anwalt; Fristen bitte prüfen.

=== de-unterlagen | Was in die Bewerbungsmappe gehört | application, country
Üblich sind Anschreiben, Lebenslauf und Anlagen: Abschlusszeugnis, Ausbildungs- oder Hochschulzeugnis, Arbeitszeugnisse und wichtige Zertifikate. Fassen Sie alles in einer PDF-Datei zusammen, das Wichtigste zuerst, und halten Sie sie klein, meist unter fünf Megabyte. Der Dateiname nennt Nachnamen und Stelle.

Lassen Sie Schulzeugnisse weg, wenn Sie lange im Beruf sind. Originale verschicken Sie nie. In Portalen laden Sie die Teile so hoch, wie die Felder es verlangen, und prüfen, was das Programm ausgelesen hat.

=== de-gehaltsvorstellung | Gehaltsvorstellung nennen und verhandeln | pay, negotiation
Steht in der Anzeige „mit Angabe der Gehaltsvorstellung", nennen Sie im letzten Absatz des Anschreibens ein Bruttojahresgehalt, als Zahl oder enge Spanne. Grundlage sind Tarifverträge, der Entgeltatlas der Bundesagentur für Arbeit, Gehaltsstudien und Gespräche mit Menschen im Beruf.

Verhandelt wird nach der Zusage und vor der Unterschrift. Nennen Sie die Zahl mit einer Begründung aus Markt und Erfahrung, und schweigen Sie dann. Geht beim Grundgehalt nichts, fragen Sie nach Urlaubstagen, Homeoffice, Weiterbildung, Prämie oder einer Überprüfung nach der Probezeit, und zwar schriftlich.

=== de-mehr-gehalt | Um mehr Gehalt im jetzigen Job bitten | pay, negotiation, promotion
Bitten Sie um einen eigenen Termin, am besten nach einem Erfolg und bevor das Budget feststeht. Bereiten Sie eine Seite vor: neue Aufgaben, Ergebnisse, Lob von Kunden, übliche Bezahlung am Markt. Miete und Kollegen sind keine Gründe.

Nennen Sie eine Zahl und warten Sie die Antwort ab. Bei einem Nein fragen Sie, was bis wann geschehen müsste, und halten das in einer kurzen Mail fest. Drohen Sie nur mit Kündigung, wenn Sie wirklich gehen würden. Gilt ein Tarifvertrag, geht es um die richtige Eingruppierung.

=== de-vorstellungsgespraech | Das Vorstellungsgespräch vorbereiten | interview
Lesen Sie die Anzeige Zeile für Zeile und überlegen Sie zu jedem Punkt ein Beispiel aus Ihrer Arbeit. Schauen Sie auf die Seite des Unternehmens und auf Neuigkeiten der letzten Monate. Üben Sie laut: die Vorstellung in zwei Minuten, den Wechselgrund, Stärken und eine ehrliche Schwäche.

Legen Sie drei eigene Fragen bereit, etwa nach den ersten Monaten, dem Team und der Einarbeitung. Seien Sie zehn Minuten früher da, Telefon aus. Auf Fragen nach Schwangerschaft, Familienplanung oder Religion müssen Sie in der Regel nicht wahrheitsgemäß antworten; lassen Sie sich im Zweifel beraten.

Nach dem Gespräch notieren Sie, was offen blieb, und bedanken sich kurz.

=== de-probezeit | Die Probezeit bestehen | probation, new-job
In der Probezeit prüfen beide Seiten, ob es passt; meist sind es bis zu sechs Monate mit kürzerer Kündigungsfrist. Fragen Sie in der ersten Woche, woran Ihre Arbeit nach einem, drei und sechs Monaten gemessen wird. Bitten Sie früh um Rückmeldung und schreiben Sie mit.

Hören Sie zu, bevor Sie Änderungen vorschlagen. Kleine Zusagen halten, pünktlich sein, bei Fehlern sofort Bescheid geben. Merken Sie, dass es nicht passt, sprechen Sie es ruhig an und suchen Sie gemeinsam nach einer Lösung oder einem Ende.

=== de-kuendigen | Richtig kündigen | leaving, contract
Unterschreiben Sie erst den neuen Vertrag. Die Kündigung eines Arbeitsverhältnisses braucht in Deutschland Papier und eigenhändige Unterschrift; E-Mail genügt nicht. Die Frist steht im Vertrag, im Tarifvertrag oder im Gesetz; bitte prüfen.

Sagen Sie es zuerst der Führungskraft, persönlich und ohne Abrechnung. Der Brief besteht aus zwei Sätzen und der Bitte um Bestätigung und Zeugnis. Klären Sie Resturlaub, Überstunden und Übergabe. Wer selbst kündigt, ohne etwas Neues zu haben, muss beim Arbeitslosengeld mit einer Sperrzeit rechnen; fragen Sie vorher die Agentur für Arbeit.

=== de-kuendigung-erhalten | Gekündigt: was jetzt zu tun ist | dismissal, rights, planning
Unterschreiben Sie am selben Tag nichts, auch keinen Aufhebungsvertrag. Notieren Sie, wann Sie das Schreiben erhalten haben: Eine Klage gegen die Kündigung muss in Deutschland in der Regel innerhalb von drei Wochen beim Arbeitsgericht sein. Lassen Sie sich sofort von Gewerkschaft, Anwalt oder Beratungsstelle helfen.

Melden Sie sich gleich bei der Agentur für Arbeit arbeitsuchend, sonst drohen Nachteile. Verlangen Sie ein Zeugnis. Abfindung gibt es nicht von selbst, oft ist sie Verhandlungssache.

Im nächsten Bewerbungsgespräch reichen zwei sachliche Sätze über den Grund, ohne Schuldzuweisung.

=== de-quereinstieg | Quereinstieg in einen neuen Beruf | career-change
Überlegen Sie zuerst, was Sie hinter sich lassen wollen: die Arbeit, den Betrieb oder die Zeiten. Sprechen Sie mit drei Menschen, die den Beruf ausüben, und schauen Sie einen Tag zu. Übersetzen Sie Ihre Erfahrung in die Sprache des neuen Feldes: Wer im Service acht Tische im Kopf hatte, kann Prioritäten setzen.

Wege sind Umschulung, Teilqualifizierung, Weiterbildung neben dem Beruf oder eine Brücke über eine ähnliche Stelle in der neuen Branche. Manche Umschulung wird gefördert; fragen Sie die Agentur für Arbeit nach den aktuellen Regeln. Im Anschreiben erzählen Sie nach vorn: was Sie hinzieht und was Sie mitbringen.

=== de-wiedereinstieg | Wiedereinstieg nach der Elternzeit | return, gap
Nennen Sie die Zeit einfach: „2019 bis 2024 Elternzeit, zwei Kinder". Darüber steht, was aktuell ist: ein Kurs, ein Ehrenamt, Minijob oder Vertretungen. Frischen Sie ein oder zwei Programme auf, die in den Anzeigen vorkommen.

Klären Sie Betreuung und Krankheitstage der Kinder vorher, dann antworten Sie gelassen. Sagen Sie, wie viele Stunden Sie wollen und wann. Wer noch einen Arbeitgeber hat, sollte früh das Gespräch über Teilzeit und Aufgaben suchen; Ansprüche und Fristen bitte prüfen. Beratungsstellen für Berufsrückkehrende helfen meist kostenlos.

=== de-initiativbewerbung | Initiativbewerbung: sich ohne Anzeige bewerben | application, search
Suchen Sie Betriebe, in denen Ihre Arbeit gebraucht wird, und finden Sie heraus, wer die Abteilung leitet. Ein Anruf mit einer guten Frage öffnet die Tür: Wird in den nächsten Monaten jemand gesucht, und worauf kommt es an?

Schreiben Sie kurz, welches Problem Sie lösen können, mit einem Beispiel, und legen Sie den Lebenslauf bei. Kein „Ich bin an jeder Tätigkeit interessiert". Fragen Sie nach zwei Wochen einmal nach. Viele antworten nicht, und ein paar Gespräche genügen.

=== de-anerkennung | Ausländische Abschlüsse anerkennen lassen | abroad, education, country
Für reglementierte Berufe wie Pflegefachperson, Ärztin oder Lehrer brauchen Sie in Deutschland eine Anerkennung, bevor Sie unter dem Titel arbeiten. Für andere Berufe ist sie freiwillig und hilft bei Bewerbung und Visum. Das Portal „Anerkennung in Deutschland" nennt die zuständige Stelle; Hochschulabschlüsse finden sich in der Datenbank anabin.

Fragen Sie zuerst, welche Unterlagen in welcher Form verlangt werden, denn beglaubigte Übersetzungen kosten Geld. Fehlen Teile, helfen Anpassungslehrgang oder Prüfung. Die Beratung ist meist kostenlos. Im Lebenslauf steht der Originaltitel und daneben „vergleichbar mit".

=== de-oeffentlicher-dienst | Bewerbung im öffentlichen Dienst | application, public-sector, country
Behörden müssen begründen, wen sie auswählen. Gehen Sie deshalb jedes Merkmal der Ausschreibung der Reihe nach durch und belegen es mit einem Beispiel und einem Nachweis. Fehlt ein zwingendes Merkmal, wird die Bewerbung meist nicht berücksichtigt.

Halten Sie Frist und Form genau ein und nennen Sie die Kennziffer. Bezahlt wird nach Tarif, etwa TVöD oder TV-L; verhandeln lässt sich vor allem die Stufe, für die Erfahrung anerkannt wird. Im Gespräch sitzen mehrere Personen, oft auch Personalrat und Gleichstellungsbeauftragte, und alle bekommen dieselben Fragen.

=== de-ausbildung-bewerben | Sich um einen Ausbildungsplatz bewerben | beginner, application
Fangen Sie ein Jahr vorher an zu suchen, in Börsen der Kammern und der Agentur für Arbeit, auf Messen und direkt bei Betrieben. Der beste Weg ist ein Praktikum von ein bis zwei Wochen: Der Betrieb sieht, ob Sie pünktlich sind und mit anfassen.

In die Bewerbung gehören ein kurzes Anschreiben, Lebenslauf und die letzten beiden Zeugnisse. Schwache Noten erklären Sie nicht, Sie zeigen stattdessen, was Sie können: Verein, Werkstatt, jüngere Geschwister betreuen. Fragen Sie im Gespräch, wie die Ausbildung abläuft. Die Berufsberatung hilft kostenlos.

=== de-befristet | Befristete Verträge und Zeitarbeit | contract, offer
Fragen Sie, warum die Stelle befristet ist: Vertretung, Projekt oder Erprobung. Wie viele solcher Verträge wurden entfristet, und wann wird darüber entschieden? Grenzen für Dauer und Verlängerung stehen im Gesetz und ändern sich; bitte prüfen. Melden Sie sich rechtzeitig vor dem Ende arbeitsuchend.

Bei Zeitarbeit ist die Verleihfirma Ihr Arbeitgeber. Achten Sie auf Tarif, Einsatzort, Fahrtkosten und Übernahme. Im Lebenslauf schreiben Sie „befristet" oder den Einsatzbetrieb dazu, damit eine kurze Station sich selbst erklärt.

=== de-teilzeit-homeoffice | Teilzeit und Homeoffice verhandeln | negotiation, remote, wellbeing
Überlegen Sie, was fest sein muss und was beweglich ist: Abholzeiten, ein freier Tag, zwei Tage zu Hause. Sprechen Sie darüber, wenn man Sie haben will, im Bewerbungsgespräch also gegen Ende oder mit der Zusage. Bieten Sie drei Monate auf Probe an und sagen Sie, wie Ihre Arbeit erledigt wird und wann Sie erreichbar sind.

Ansprüche auf Teilzeit hängen von Betriebsgröße und Dauer der Beschäftigung ab; bitte die aktuelle Regel prüfen. Halten Sie die Vereinbarung schriftlich fest, auch zu Geräten und Kosten. Fragen Sie Kolleginnen und Kollegen, wie es wirklich gelebt wird.
`;
