/** Interview questions in German, in the form of the English ones. */
export const fragen = `
=== de-f-ueber-sich | Erzählen Sie etwas über sich. | behavioural | entry | | interview
? Man möchte einen Einstieg und sieht, ob Sie Wesentliches auswählen.
+ Eineinhalb bis zwei Minuten, am Ende der Grund, warum Sie hier sitzen
+ Heutige Aufgabe, wichtige Schritte dorthin, was Sie suchen
+ Zwei Tatsachen, die zu den Hauptpunkten der Anzeige passen
- Den Lebenslauf vorlesen oder bei der Grundschule beginnen
> Was würden Ihre Kolleginnen und Kollegen ergänzen?

=== de-f-staerken-schwaechen | Was sind Ihre Stärken und Schwächen? | behavioural | standard | | interview
? Man sucht ehrliche Menschen, die an sich arbeiten.
+ Zwei Stärken, die diese Stelle braucht, mit je einem Beispiel
+ Eine echte Schwäche, die nicht den Kern der Arbeit trifft, und was Sie dagegen tun
- „Ich bin zu perfektionistisch"
> Wann stand Ihnen die Schwäche zuletzt im Weg?

=== de-f-wechsel | Warum wollen Sie wechseln? | role | standard | | interview, leaving
? Man fragt sich, ob Ihnen dasselbe hier auch passiert.
+ Was Sie nach vorn zieht: Aufgabe, Fachgebiet, Arbeitsweise
+ Ein freundlicher Satz über das Bisherige
- Klagen über Vorgesetzte, Kollegen oder Bezahlung
> Was müsste sich ändern, damit Sie bleiben?

=== de-f-warum-wir | Warum möchten Sie bei uns arbeiten? | company | entry | | interview
? Man sucht jemanden, der sich bewusst entschieden hat.
+ Etwas über Produkt, Kundschaft oder Arbeitsweise, das Sie gelesen haben und das Ihnen wichtig ist
+ Die Verbindung zu dem, was Sie können
- Lob, das auf jede Firma passt
> Was wissen Sie über unsere Kunden?

=== de-f-konflikt | Schildern Sie einen Konflikt mit einer Kollegin oder einem Kollegen. | behavioural | standard | | interview, conflict
? Man will sehen, wie Sie mit Menschen umgehen, wenn es schwierig wird.
+ Ein Streit um die Sache, gerecht gegen beide Seiten erzählt
+ Zuerst das Gespräch unter vier Augen, Zuhören, ein gemeinsames Ziel
+ Was daraus wurde und wie Sie heute zusammenarbeiten
- Nie Konflikte gehabt zu haben
> Was würden Sie heute anders machen?

=== de-f-gehalt | Was möchten Sie verdienen? | role | standard | | interview, pay, negotiation
? Man prüft, ob es sich lohnt, weiterzusprechen.
+ Ein Bruttojahresgehalt oder eine enge Spanne, mit Begründung aus Markt und Erfahrung
+ Offenheit für das ganze Paket
- „Was Sie so zahlen" oder die eigene Miete als Grund
> Was ist Ihre Untergrenze?

=== de-f-pflege-prioritaeten | Mehrere Bewohner klingeln gleichzeitig. Wie gehen Sie vor? | role | standard | care healthcare | interview
? Sicherheit braucht eine klare Reihenfolge.
+ Zuerst Gefahr: Atmung, Sturz, Schmerz; kurzer Blick zu allen
+ Früh Hilfe holen, Aufgaben abgeben, den Wartenden eine Zeit sagen
+ Dokumentieren und bei der Übergabe ansprechen
- Alles allein und der Reihe nach
> Wann rufen Sie den Arzt?

=== de-f-handwerk-reklamation | Ein Kunde ist mit Ihrer Arbeit unzufrieden. Was tun Sie? | role | entry | construction facilities | interview, service
? Wer ruhig bleibt, behält Kunden.
+ Zuhören, ansehen, nachmessen, nichts abstreiten
+ Sagen, was man bis wann tut, und im Betrieb Bescheid geben
+ Mangel beheben und schriftlich festhalten
- Auf den Lehrling schieben
> Und wenn der Kunde im Unrecht ist?

=== de-f-verkauf-schwierig | Wie gehen Sie mit verärgerten Kunden um? | behavioural | entry | sales hospitality | interview, service
? Gesucht werden ruhige Menschen, die Kundschaft halten und Kollegen schützen.
+ Ausreden lassen, Verständnis zeigen, sich für den Ärger entschuldigen
+ Eine Lösung mit Zeitangabe anbieten und sie einhalten
+ Grenzen kennen: Beleidigung und Drohung
- Recht behalten wollen
> Und wenn die Forderung unberechtigt ist?
`;
