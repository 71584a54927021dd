import type { PackWording } from "../wording.ts";

export const es: PackWording = {
  why: {
    required: "La oferta lo exige: «{quote}».",
    preferred: "La oferta lo valora: «{quote}».",
    field: "Forma parte del trabajo que pide la oferta: «{quote}».",
    line: "En las entrevistas se piden ejemplos, y esta línea de su CV invita a ello.",
    habit: "Se pregunta en la mayoría de las entrevistas.",
    task: "La oferta nombra esta tarea: «{quote}».",
    company: "Quieren saber si se ha informado.",
    missing: "La oferta lo pide y su CV no lo muestra: «{quote}».",
    near: "La oferta lo pide y su CV muestra algo parecido: «{quote}».",
    dates: "Las fechas de su CV plantean la pregunta.",
  },
  plainly: "dice con franqueza lo que aún no ha hecho y cómo lo aprendería",
  themes: {
    leading: {
      entry: "Su CV dice «{line}». ¿Cuál fue su parte?",
      standard: "Su CV dice «{line}». Cuente un desacuerdo en ese equipo y qué hizo.",
      hard: "Su CV dice «{line}». ¿A quién tuvo que decepcionar y cómo se lo dijo?",
    },
    teaching: {
      entry: "Su CV dice «{line}». ¿Cómo lo preparó?",
      standard: "Su CV dice «{line}». ¿Cómo notó si habían aprendido?",
      hard: "Su CV dice «{line}». Hable de alguien que no avanzaba y de lo que cambió.",
    },
    improving: {
      entry: "Su CV dice «{line}». ¿Qué hizo usted?",
      standard: "Su CV dice «{line}». ¿Cómo supo qué cambiar y cómo vio el efecto?",
      hard: "Su CV dice «{line}». ¿Qué habría pasado sin usted y qué costó?",
    },
    people: {
      entry: "Su CV dice «{line}». ¿Con qué acudía la gente a usted?",
      standard: "Su CV dice «{line}». Cuente un caso difícil de aquel tiempo.",
      hard: "Su CV dice «{line}». ¿Cuándo tuvo que decir que no y cómo?",
    },
    building: {
      entry: "Su CV dice «{line}». ¿Qué parte fue suya?",
      standard: "Su CV dice «{line}». ¿Qué decisión tomaría hoy de otro modo?",
      hard: "Su CV dice «{line}». ¿Cuál fue el momento de más riesgo y qué salida tenía?",
    },
    quality: {
      entry: "Su CV dice «{line}». ¿Cómo comprobó su trabajo?",
      standard: "Su CV dice «{line}». Hable de un error que encontró y de lo que siguió.",
      hard: "Su CV dice «{line}». ¿Cuándo chocaron calidad y tiempo, y cómo decidió?",
    },
    other: {
      entry: "Su CV dice «{line}». ¿Cómo era un día normal?",
      standard: "Su CV dice «{line}». ¿Cómo procedió y qué fue lo más difícil?",
      hard: "Su CV dice «{line}». ¿Qué salió mal y cuál fue su parte?",
    },
  },
  themeGood: [
    "una ocasión real, contada en dos minutos",
    "lo que hizo usted, en primera persona",
    "lo que resultó, con una cifra solo si es segura",
    "lo que haría de otro modo",
  ],
  habits: [
    {
      difficulty: "entry",
      question: "¿De qué trabajo se siente orgulloso y por qué?",
      good: ["un trabajo", "su parte", "por qué sirvió a otros"],
    },
    {
      difficulty: "standard",
      question: "Hable de un error suyo y de lo que hizo después.",
      good: ["un error real", "decirlo pronto", "lo que cambió"],
    },
    {
      difficulty: "standard",
      question: "Cuente un conflicto con un compañero. ¿Cómo terminó?",
      good: ["los dos puntos de vista", "una conversación directa", "cómo siguieron"],
    },
    {
      difficulty: "entry",
      question: "¿Cómo decide qué va primero cuando todo urge?",
      good: ["daños y plazos", "preguntar a los afectados", "decir qué espera"],
    },
    {
      difficulty: "hard",
      question: "¿Qué crítica fue dura de oír y qué hizo con ella?",
      good: ["las palabras", "lo que era verdad", "lo que cambió"],
    },
    {
      difficulty: "hard",
      question: "¿Cuándo se opuso a una decisión y qué resultó?",
      good: ["hechos", "el lugar adecuado", "asumir el resultado"],
    },
  ],
  star: {
    situation: "{role}. Recuerde: ¿cuál era el punto de partida y quién participaba?",
    anySituation: "Elija una ocasión de su trabajo y diga cuándo y dónde fue.",
    task: "Recuerde: ¿qué se esperaba exactamente de usted?",
    action: "{line}",
    anyAction: "Recuerde: ¿qué hizo usted, paso a paso?",
    measured: "Su CV dice: {line}",
    result: "Recuerde: ¿qué cambió después? Dé una cifra solo si es segura.",
  },
  gaps: {
    skill: {
      question: "La oferta pide: {asked}. ¿En qué punto está?",
      good: ["si lo ha usado, decir dónde y añadirlo al CV", "si no, decirlo en una frase", "un primer paso con fecha"],
    },
    certificate: {
      question: "¿Tiene este certificado o cuándo podría tenerlo: {asked}?",
      good: ["la verdad", "entidad y fecha, o el próximo curso", "qué puede hacer hasta entonces"],
    },
    licence: {
      question: "¿Tiene esto: {asked}?",
      good: ["sí con clase y fecha, o no", "cuándo podría", "cómo empezar hasta entonces"],
    },
    language: {
      question: "¿Qué nivel tiene en este idioma: {asked}?",
      good: ["un nivel que pueda sostener", "en qué situaciones lo usa", "qué hace para mejorar"],
    },
    degree: {
      question: "La oferta pide: {asked}. ¿Qué aporta en su lugar o además?",
      good: ["su formación, tal como es", "años en el mismo trabajo", "lo aprendido por su cuenta"],
    },
    permit: {
      question: "La oferta habla de: {asked}. ¿Cómo es en su caso?",
      good: ["hechos y fechas", "lo que está solicitado", "ninguna promesa que dependa de otros"],
    },
    experience: {
      question: "La oferta pide más experiencia de la que muestra su CV: {asked}. ¿Por qué usted?",
      good: ["los puestos que cuentan", "profundidad en vez de años", "lo rápido que aprendió antes"],
    },
  },
  gapHard: "Otros ya tienen esta experiencia: {asked}. ¿Por qué elegirle a usted?",
  gapClosest: "hablar de {closest}: qué se traslada y qué no",
  near: {
    question: "Usted conoce {near}. ¿Qué será distinto con {asked}?",
    good: ["lo común", "dos diferencias que importan", "cómo aprender el resto"],
  },
  shortStay: {
    question: "Estuvo menos de un año en {employer}. ¿Por qué se fue?",
    good: ["una frase sincera sin reproches", "lo que se llevó", "por qué aquí será distinto"],
  },
  pause: {
    question: "Entre {from} y {to} su CV no nombra ningún puesto. ¿Qué hizo?",
    good: ["una respuesta breve y sincera", "lo que aprendió", "sin disculpas"],
  },
  overqualified: {
    question: "Ha tenido puestos más altos que este. ¿Por qué lo quiere?",
    good: ["qué le atrae", "que es una elección", "qué gana el equipo"],
  },
  tasks: {
    entry: "¿Qué se imagina con «{task}»?",
    standard: "Una de las tareas es «{task}». ¿Cómo lo haría en las primeras semanas?",
    hard: "«{task}»: ¿qué podría salir mal aquí y cómo lo notaría pronto?",
  },
  taskGood: ["pregunta antes de proponer", "un ejemplo cercano de su trabajo", "primeros pasos en orden"],
  role: [
    {
      difficulty: "entry",
      question: "¿Por qué este puesto: {title}?",
      good: ["una tarea de la oferta", "qué le lleva a ella", "sin elogios de sobra"],
    },
    {
      difficulty: "standard",
      question: "¿Qué querría haber logrado tras medio año en el puesto: {title}?",
      good: ["algo visible", "lo que necesita", "cómo se vería"],
    },
    {
      difficulty: "standard",
      question: "¿Qué salario espera?",
      good: ["una banda consultada, con su fuente", "ligada a las tareas", "con calma"],
    },
    {
      difficulty: "hard",
      question: "¿Qué parte del trabajo ({title}) le costará más?",
      good: ["una real", "qué le ayuda", "en qué lo nota"],
    },
    {
      difficulty: "entry",
      question: "¿Cuándo podría empezar?",
      good: ["su preaviso", "una fecha segura", "lo que falta por entregar"],
    },
  ],
  company: [
    {
      difficulty: "entry",
      question: "¿Qué sabe de {company}?",
      good: ["qué hace y para quién", "algo reciente, con su fuente", "una pregunta propia"],
    },
    {
      difficulty: "standard",
      question: "¿Por qué {company} y no otra empresa?",
      good: ["una razón propia", "un vínculo con su trabajo", "sin halagos"],
    },
    {
      difficulty: "hard",
      question: "¿Qué cambiaría en {company}, por lo que ha visto?",
      good: ["decir lo que no puede saber", "una observación", "como pregunta"],
    },
  ],
  someCompany: "esta empresa",
  somePosition: "este puesto",
  ask: {
    task: ["Ustedes escriben «{task}». ¿Cómo es hoy y qué debe cambiar?", "Muestra que ha leído la oferta."],
    preferred: [
      "¿Qué parte del trabajo tiene que ver con {asked}?",
      "Se nombra como ventaja; la respuesta dice cuánto cuenta.",
    ],
    benefit: ["Ofrecen «{benefit}». ¿Cómo se usa en la práctica?", "Lo que se ofrece y lo que se usa son dos cosas."],
    remote: ["¿Cómo reparte el equipo los días en casa y en el centro?", "Las costumbres difieren de las reglas."],
    pay: ["¿Qué banda salarial está prevista?", "La oferta no lo dice."],
    team: ["¿Con quién trabajaría más y cuánto llevan aquí?", "Dice algo del equipo y de cuánto se queda la gente."],
    success: ["¿En qué verán tras medio año que {company} acertó?", "La respuesta describe el trabajo real."],
    learning: ["¿Qué hace {company} cuando alguien quiere aprender algo nuevo?", "Se ve si el desarrollo va en serio."],
    next: ["¿Qué sigue y cuándo tendré noticias?", "La charla termina con una fecha."],
  },
};
