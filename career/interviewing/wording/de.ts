import type { PackWording } from "../wording.ts";

export const de: PackWording = {
  why: {
    required: "Die Anzeige verlangt es: „{quote}“.",
    preferred: "Die Anzeige wünscht es: „{quote}“.",
    field: "Es gehört zu der Arbeit, die die Anzeige verlangt: „{quote}“.",
    line: "Im Gespräch wird nach Beispielen gefragt, und diese Zeile Ihres Lebenslaufs lädt dazu ein.",
    habit: "Das wird in den meisten Gesprächen gefragt, gleich in welchem Fach.",
    task: "Die Anzeige nennt diese Aufgabe: „{quote}“.",
    company: "Man möchte wissen, ob Sie sich kundig gemacht haben.",
    missing: "Die Anzeige fragt danach, und Ihr Lebenslauf zeigt es nicht: „{quote}“.",
    near: "Die Anzeige fragt danach, und Ihr Lebenslauf zeigt etwas Ähnliches: „{quote}“.",
    dates: "Die Daten in Ihrem Lebenslauf werfen die Frage auf.",
  },
  plainly: "sagt offen, was Sie noch nicht getan haben und wie Sie es lernen würden",
  themes: {
    leading: {
      entry: "In Ihrem Lebenslauf steht „{line}“. Was war Ihr eigener Anteil?",
      standard:
        "In Ihrem Lebenslauf steht „{line}“. Erzählen Sie von einer Meinungsverschiedenheit dabei und wie Sie damit umgingen.",
      hard: "In Ihrem Lebenslauf steht „{line}“. Wen mussten Sie enttäuschen, und wie haben Sie es gesagt?",
    },
    teaching: {
      entry: "In Ihrem Lebenslauf steht „{line}“. Wie haben Sie sich darauf vorbereitet?",
      standard: "In Ihrem Lebenslauf steht „{line}“. Woran haben Sie gemerkt, ob etwas gelernt wurde?",
      hard: "In Ihrem Lebenslauf steht „{line}“. Erzählen Sie von jemandem, der nicht vorankam, und was Sie änderten.",
    },
    improving: {
      entry: "In Ihrem Lebenslauf steht „{line}“. Was haben Sie selbst getan?",
      standard:
        "In Ihrem Lebenslauf steht „{line}“. Woher wussten Sie, was zu ändern war, und woran sahen Sie, dass es half?",
      hard: "In Ihrem Lebenslauf steht „{line}“. Was wäre ohne Sie geschehen, und was hat es gekostet?",
    },
    people: {
      entry: "In Ihrem Lebenslauf steht „{line}“. Womit kamen die Menschen zu Ihnen?",
      standard: "In Ihrem Lebenslauf steht „{line}“. Erzählen Sie von einem schwierigen Fall aus dieser Zeit.",
      hard: "In Ihrem Lebenslauf steht „{line}“. Wann mussten Sie Nein sagen, und wie haben Sie es getan?",
    },
    building: {
      entry: "In Ihrem Lebenslauf steht „{line}“. Welcher Teil war Ihrer?",
      standard: "In Ihrem Lebenslauf steht „{line}“. Welche Entscheidung würden Sie heute anders treffen?",
      hard: "In Ihrem Lebenslauf steht „{line}“. Was war der heikelste Moment, und was war Ihr Rückweg?",
    },
    quality: {
      entry: "In Ihrem Lebenslauf steht „{line}“. Wie haben Sie Ihre Arbeit geprüft?",
      standard: "In Ihrem Lebenslauf steht „{line}“. Erzählen Sie von einem Fehler, den Sie fanden, und was folgte.",
      hard: "In Ihrem Lebenslauf steht „{line}“. Wann zogen Qualität und Zeit in verschiedene Richtungen, und wie entschieden Sie?",
    },
    other: {
      entry: "In Ihrem Lebenslauf steht „{line}“. Wie sah ein normaler Tag aus?",
      standard: "In Ihrem Lebenslauf steht „{line}“. Wie sind Sie vorgegangen, und was war am schwersten?",
      hard: "In Ihrem Lebenslauf steht „{line}“. Was ging dabei schief, und was war Ihr Anteil daran?",
    },
  },
  themeGood: [
    "ein wirkliches Ereignis, in zwei Minuten erzählt",
    "was Sie selbst getan haben, mit „ich“ und nicht mit „wir“",
    "was daraus wurde, mit einer Zahl, wenn Sie sie sicher wissen",
    "was Sie heute anders machen würden",
  ],
  habits: [
    {
      difficulty: "entry",
      question: "Auf welche Arbeit sind Sie stolz, und warum?",
      good: ["eine Arbeit", "Ihr Anteil", "warum sie anderen nützte"],
    },
    {
      difficulty: "standard",
      question: "Erzählen Sie von einem eigenen Fehler und was Sie dann taten.",
      good: ["ein echter Fehler", "früh dazu gestanden", "was Sie geändert haben"],
    },
    {
      difficulty: "standard",
      question: "Erzählen Sie von einem Konflikt im Kollegenkreis. Wie ging er aus?",
      good: ["beide Sichtweisen", "ein persönliches Gespräch", "wie Sie danach zusammenarbeiten"],
    },
    {
      difficulty: "entry",
      question: "Wie entscheiden Sie, was zuerst kommt, wenn alles eilt?",
      good: ["Schaden und Fristen", "Rückfrage bei den Betroffenen", "sagen, was warten muss"],
    },
    {
      difficulty: "hard",
      question: "Welche Kritik war schwer zu hören, und was haben Sie daraus gemacht?",
      good: ["die Worte", "was daran stimmte", "was heute anders ist"],
    },
    {
      difficulty: "standard",
      question: "Wann mussten Sie etwas schnell lernen, und wie haben Sie es getan?",
      good: ["der Anlass", "der Weg", "die Anwendung"],
    },
    {
      difficulty: "hard",
      question: "Wann haben Sie sich gegen eine Entscheidung gestellt, und was wurde daraus?",
      good: ["Sache statt Person", "der richtige Ort", "das Ergebnis mittragen"],
    },
    {
      difficulty: "entry",
      question: "Wie möchten Sie geführt werden?",
      good: ["eine ehrliche Antwort", "ein Beispiel guter Führung", "was Sie selbst beitragen"],
    },
    {
      difficulty: "hard",
      question: "Wann haben Sie einen Plan aufgegeben, für den Sie gekämpft hatten?",
      good: ["wann Sie den Irrtum sahen", "wie Sie es den anderen sagten", "was dadurch gewonnen war"],
    },
  ],
  star: {
    situation: "{role}. Erinnern Sie sich: Wie war die Ausgangslage, und wer war beteiligt?",
    anySituation: "Wählen Sie ein Ereignis aus Ihrer Arbeit und sagen Sie, wann und wo es war.",
    task: "Erinnern Sie sich: Was genau wurde von Ihnen erwartet?",
    action: "{line}",
    anyAction: "Erinnern Sie sich: Was haben Sie selbst getan, Schritt für Schritt?",
    measured: "Ihr Lebenslauf sagt: {line}",
    result: "Erinnern Sie sich: Was hat sich danach geändert? Nennen Sie eine Zahl nur, wenn Sie sie sicher wissen.",
  },
  gaps: {
    skill: {
      question: "Die Anzeige fragt nach {asked}. Wo stehen Sie damit?",
      good: [
        "wenn Sie es genutzt haben: wo; und im Lebenslauf ergänzen",
        "wenn nicht: ein offener Satz",
        "ein erster Schritt mit Datum",
      ],
    },
    certificate: {
      question: "Haben Sie diesen Nachweis, oder wann könnten Sie ihn haben: {asked}?",
      good: ["die schlichte Wahrheit", "Stelle und Datum, oder der nächste Kurs", "was Sie bis dahin dürfen"],
    },
    licence: {
      question: "Haben Sie diese Berechtigung: {asked}?",
      good: [
        "ja mit Klasse und Datum, oder nein",
        "wann Sie sie haben könnten",
        "wie die Arbeit bis dahin beginnen kann",
      ],
    },
    language: {
      question: "Wie steht es um diese Sprache: {asked}?",
      good: ["ein Niveau, zu dem Sie stehen", "in welchen Lagen Sie sie nutzen", "was Sie für Fortschritt tun"],
    },
    degree: {
      question: "Die Anzeige nennt als Abschluss {asked}. Was bringen Sie stattdessen oder daneben mit?",
      good: ["Ihre Ausbildung, wie sie ist", "Jahre in derselben Arbeit", "was Sie selbst gelernt haben"],
    },
    permit: {
      question: "Die Anzeige spricht von {asked}. Wie ist das bei Ihnen?",
      good: ["Tatsachen und Daten", "was beantragt ist", "kein Versprechen, das an anderen hängt"],
    },
    experience: {
      question:
        "Die Anzeige wünscht mehr Erfahrung, als Ihr Lebenslauf zeigt: {asked}. Warum sollen es trotzdem Sie sein?",
      good: ["die Stellen, die dazu zählen", "Tiefe statt Jahre", "wie schnell Sie früher gelernt haben"],
    },
  },
  gapHard: "Andere haben mit {asked} schon gearbeitet. Warum sollten wir Sie nehmen?",
  gapClosest: "{closest} ins Spiel bringen: was sich überträgt und was nicht",
  near: {
    question: "Sie kennen {near}. Was wird für Sie anders sein bei {asked}?",
    good: ["was beides gemeinsam hat", "zwei Unterschiede, auf die es ankommt", "wie Sie den Rest lernen würden"],
  },
  shortStay: {
    question: "Bei {employer} waren Sie weniger als ein Jahr. Warum sind Sie gegangen?",
    good: ["ein ehrlicher Satz ohne Vorwurf", "was Sie mitgenommen haben", "warum es hier anders sein wird"],
  },
  pause: {
    question: "Zwischen {from} und {to} nennt Ihr Lebenslauf keine Stelle. Was haben Sie getan?",
    good: ["eine kurze, ehrliche Antwort", "was Sie gelernt haben, falls etwas", "keine Entschuldigung"],
  },
  overqualified: {
    question: "Sie hatten schon höhere Stellen als diese. Warum möchten Sie sie?",
    good: ["was Sie an dieser Arbeit zieht", "dass es eine Wahl ist", "was das Team davon hat"],
  },
  tasks: {
    entry: "Was stellen Sie sich unter „{task}“ vor?",
    standard: "Eine der Aufgaben ist „{task}“. Wie würden Sie in den ersten Wochen vorgehen?",
    hard: "„{task}“: Was könnte hier dabei schiefgehen, und woran würden Sie es früh merken?",
  },
  taskGood: [
    "fragt, bevor es vorschlägt",
    "ein Beispiel aus der eigenen Arbeit, das dem nahekommt",
    "erste Schritte in einer Reihenfolge",
  ],
  role: [
    {
      difficulty: "entry",
      question: "Warum bewerben Sie sich auf die Stelle „{title}“?",
      good: ["eine Aufgabe aus der Anzeige", "was in Ihrer Arbeit dorthin führt", "kein Lob, das auf alle passt"],
    },
    {
      difficulty: "standard",
      question: "Was möchten Sie auf der Stelle „{title}“ nach einem halben Jahr erreicht haben?",
      good: ["etwas, das andere bemerken", "was Sie dafür brauchen", "woran man es sähe"],
    },
    {
      difficulty: "standard",
      question: "Welches Gehalt stellen Sie sich vor?",
      good: ["eine nachgeschlagene Spanne mit Quelle", "an die Aufgaben gebunden", "ruhig"],
    },
    {
      difficulty: "hard",
      question: "Welcher Teil der Arbeit („{title}“) wird Ihnen am schwersten fallen?",
      good: ["ein echter", "was Ihnen dabei hilft", "woran Sie es merken"],
    },
    {
      difficulty: "entry",
      question: "Wann könnten Sie anfangen?",
      good: ["Ihre Kündigungsfrist", "ein Datum, das hält", "was Sie noch übergeben müssen"],
    },
    {
      difficulty: "hard",
      question: "Was würde Sie dazu bringen, die Stelle „{title}“ binnen eines Jahres aufzugeben?",
      good: ["eine ehrliche Bedingung", "keine Drohung", "was Sie vorher versuchen würden"],
    },
  ],
  company: [
    {
      difficulty: "entry",
      question: "Was wissen Sie über {company}?",
      good: ["was dort für wen gemacht wird", "etwas Aktuelles mit Quelle", "eine eigene Frage"],
    },
    {
      difficulty: "standard",
      question: "Warum {company} und nicht ein anderer Arbeitgeber?",
      good: ["ein Grund, der nur hier gilt", "ein Bezug zur eigenen Arbeit", "keine Schmeichelei"],
    },
    {
      difficulty: "hard",
      question: "Was würden Sie bei {company} ändern, nach dem, was Sie bisher wissen?",
      good: ["sagt, was Sie noch nicht wissen können", "eine Beobachtung von außen", "als Frage gestellt"],
    },
    {
      difficulty: "standard",
      question: "Was brauchen Sie von {company}, um gut zu arbeiten?",
      good: ["zwei oder drei konkrete Dinge", "was Sie selbst tun", "nichts, was die Anzeige ausschließt"],
    },
  ],
  someCompany: "diesem Arbeitgeber",
  somePosition: "diese Stelle",
  ask: {
    task: [
      "Sie schreiben „{task}“. Wie sieht das heute aus, und was soll sich ändern?",
      "Es zeigt, dass Sie die Anzeige gelesen haben, und sagt, was die Arbeit wirklich ist.",
    ],
    preferred: [
      "Wie viel der Arbeit hat mit {asked} zu tun?",
      "Es ist als Vorteil genannt; die Antwort sagt, wie sehr es zählt.",
    ],
    benefit: [
      "Sie bieten „{benefit}“. Wie wird das in der Praxis genutzt?",
      "Was geboten und was genutzt wird, ist zweierlei.",
    ],
    remote: [
      "Wie teilt das Team Tage zu Hause und Tage vor Ort auf?",
      "Die Anzeige spricht davon; Gewohnheiten weichen von Regeln ab.",
    ],
    pay: [
      "Welche Spanne ist für das Gehalt vorgesehen?",
      "Die Anzeige sagt es nicht; besser vor der letzten Runde fragen.",
    ],
    team: [
      "Mit wem würde ich am meisten arbeiten, und wie lange sind diese Menschen schon da?",
      "Das sagt etwas über das Team und darüber, wie lange man bleibt.",
    ],
    success: [
      "Woran werden Sie nach einem halben Jahr sehen, dass {company} richtig gewählt hat?",
      "Die Antwort ist die wahre Beschreibung der Arbeit.",
    ],
    learning: [
      "Was geschieht bei {company}, wenn jemand etwas Neues lernen möchte?",
      "Es zeigt, ob Entwicklung gemeint oder nur geschrieben ist.",
    ],
    next: [
      "Wie geht es weiter, und bis wann darf ich mit einer Nachricht rechnen?",
      "So endet das Gespräch mit einem Datum.",
    ],
  },
};
