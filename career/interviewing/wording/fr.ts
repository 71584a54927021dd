import type { PackWording } from "../wording.ts";

export const fr: PackWording = {
  why: {
    required: "L'annonce l'exige : « {quote} ».",
    preferred: "L'annonce le souhaite : « {quote} ».",
    field: "Cela fait partie du travail que l'annonce demande : « {quote} ».",
    line: "On demande des exemples en entretien, et cette ligne de votre CV y invite.",
    habit: "On le demande dans la plupart des entretiens.",
    task: "L'annonce cite cette tâche : « {quote} ».",
    company: "On veut savoir si vous vous êtes renseigné sur l'employeur.",
    missing: "L'annonce le demande et votre CV ne le montre pas : « {quote} ».",
    near: "L'annonce le demande et votre CV montre quelque chose de proche : « {quote} ».",
    dates: "Les dates de votre CV posent la question.",
  },
  plainly: "dit franchement ce qui n'a pas encore été fait et comment l'apprendre",
  themes: {
    leading: {
      entry: "Votre CV dit « {line} ». Quelle était votre part ?",
      standard: "Votre CV dit « {line} ». Racontez un désaccord dans l'équipe et ce que vous avez fait.",
      hard: "Votre CV dit « {line} ». Qui avez-vous dû décevoir, et comment l'avez-vous dit ?",
    },
    teaching: {
      entry: "Votre CV dit « {line} ». Comment l'avez-vous préparé ?",
      standard: "Votre CV dit « {line} ». Comment avez-vous vu si l'on avait appris ?",
      hard: "Votre CV dit « {line} ». Parlez d'une personne qui n'avançait pas et de ce que vous avez changé.",
    },
    improving: {
      entry: "Votre CV dit « {line} ». Qu'avez-vous fait vous-même ?",
      standard: "Votre CV dit « {line} ». Comment saviez-vous quoi changer, et comment avez-vous vu l'effet ?",
      hard: "Votre CV dit « {line} ». Que se serait-il passé sans vous, et qu'est-ce que cela a coûté ?",
    },
    people: {
      entry: "Votre CV dit « {line} ». Avec quelles demandes venait-on vous voir ?",
      standard: "Votre CV dit « {line} ». Racontez un cas difficile de cette période.",
      hard: "Votre CV dit « {line} ». Quand avez-vous dû dire non, et comment ?",
    },
    building: {
      entry: "Votre CV dit « {line} ». Quelle partie était la vôtre ?",
      standard: "Votre CV dit « {line} ». Quelle décision prendriez-vous autrement aujourd'hui ?",
      hard: "Votre CV dit « {line} ». Quel a été le moment le plus risqué, et votre solution de repli ?",
    },
    quality: {
      entry: "Votre CV dit « {line} ». Comment avez-vous vérifié votre travail ?",
      standard: "Votre CV dit « {line} ». Parlez d'une erreur trouvée et de ses suites.",
      hard: "Votre CV dit « {line} ». Quand qualité et délai se sont-ils opposés, et comment avez-vous tranché ?",
    },
    other: {
      entry: "Votre CV dit « {line} ». À quoi ressemblait une journée normale ?",
      standard: "Votre CV dit « {line} ». Comment avez-vous procédé, et qu'est-ce qui était le plus dur ?",
      hard: "Votre CV dit « {line} ». Qu'est-ce qui a mal tourné, et quelle était votre part ?",
    },
  },
  themeGood: [
    "une occasion réelle, racontée en deux minutes",
    "ce que vous avez fait vous-même, à la première personne",
    "ce qui en est sorti, avec un chiffre seulement s'il est sûr",
    "ce que vous feriez autrement",
  ],
  habits: [
    {
      difficulty: "entry",
      question: "De quel travail tirez-vous de la fierté, et pourquoi ?",
      good: ["un travail", "votre part", "son utilité pour les autres"],
    },
    {
      difficulty: "standard",
      question: "Parlez d'une de vos erreurs et de ce que vous avez fait ensuite.",
      good: ["une vraie erreur", "l'avoir dite tôt", "ce qui a changé"],
    },
    {
      difficulty: "standard",
      question: "Racontez un conflit avec un collègue. Comment s'est-il terminé ?",
      good: ["les deux points de vue", "un échange direct", "la suite"],
    },
    {
      difficulty: "entry",
      question: "Comment choisissez-vous ce qui passe d'abord quand tout presse ?",
      good: ["dommages et délais", "demander aux personnes concernées", "dire ce qui attendra"],
    },
    {
      difficulty: "hard",
      question: "Quelle critique a été dure à entendre, et qu'en avez-vous fait ?",
      good: ["les mots", "ce qui était vrai", "ce qui a changé"],
    },
    {
      difficulty: "hard",
      question: "Quand vous êtes-vous opposé à une décision, et qu'en est-il sorti ?",
      good: ["les faits", "le bon endroit pour le dire", "le résultat assumé"],
    },
  ],
  star: {
    situation: "{role}. Souvenez-vous : quel était le point de départ, et avec qui ?",
    anySituation: "Choisissez une occasion de votre travail et dites quand et où c'était.",
    task: "Souvenez-vous : qu'attendait-on précisément de vous ?",
    action: "{line}",
    anyAction: "Souvenez-vous : qu'avez-vous fait vous-même, pas à pas ?",
    measured: "Votre CV dit : {line}",
    result: "Souvenez-vous : qu'est-ce qui a changé ensuite ? Un chiffre seulement s'il est sûr.",
  },
  gaps: {
    skill: {
      question: "L'annonce demande : {asked}. Où en êtes-vous ?",
      good: [
        "si vous l'avez pratiqué, dire où et l'ajouter au CV",
        "sinon, le dire en une phrase",
        "un premier pas avec une date",
      ],
    },
    certificate: {
      question: "Avez-vous ce certificat, ou quand pourriez-vous l'avoir : {asked} ?",
      good: ["la vérité", "organisme et date, ou la prochaine session", "ce qui est possible d'ici là"],
    },
    licence: {
      question: "Avez-vous ceci : {asked} ?",
      good: ["oui avec catégorie et date, ou non", "quand ce serait possible", "comment commencer d'ici là"],
    },
    language: {
      question: "Quel est votre niveau dans cette langue : {asked} ?",
      good: ["un niveau que vous pouvez tenir", "les situations d'usage", "ce que vous faites pour progresser"],
    },
    degree: {
      question: "L'annonce demande : {asked}. Qu'apportez-vous à la place ou en plus ?",
      good: [
        "votre formation, telle qu'elle est",
        "les années dans le même travail",
        "ce que vous avez appris par vous-même",
      ],
    },
    permit: {
      question: "L'annonce parle de : {asked}. Qu'en est-il pour vous ?",
      good: ["les faits et les dates", "ce qui est demandé", "aucune promesse qui dépend d'autrui"],
    },
    experience: {
      question: "L'annonce demande plus d'expérience que votre CV n'en montre : {asked}. Pourquoi vous ?",
      good: ["les postes qui comptent", "la profondeur plutôt que les années", "votre vitesse d'apprentissage"],
    },
  },
  gapHard: "D'autres ont déjà cette expérience : {asked}. Pourquoi vous prendre ?",
  gapClosest: "parler de {closest} : ce qui se transpose et ce qui ne se transpose pas",
  near: {
    question: "Vous connaissez {near}. Qu'est-ce qui changera pour vous avec {asked} ?",
    good: ["ce qui est commun", "deux différences qui comptent", "comment apprendre le reste"],
  },
  shortStay: {
    question: "Vous êtes resté moins d'un an dans ce poste ({employer}). Pourquoi ce départ ?",
    good: ["une phrase honnête sans reproche", "ce que vous en gardez", "pourquoi ce sera différent ici"],
  },
  pause: {
    question: "Entre {from} et {to}, votre CV ne nomme aucun poste. Qu'avez-vous fait ?",
    good: ["une réponse courte et honnête", "ce que vous avez appris", "pas d'excuse"],
  },
  overqualified: {
    question: "Vous avez occupé des postes plus élevés. Pourquoi celui-ci ?",
    good: ["ce qui vous attire", "un choix et non un pis-aller", "ce que l'équipe y gagne"],
  },
  tasks: {
    entry: "Comment imaginez-vous cette tâche : « {task} » ?",
    standard: "Une des tâches est « {task} ». Comment vous y prendriez-vous les premières semaines ?",
    hard: "« {task} » : qu'est-ce qui pourrait mal tourner ici, et comment le verriez-vous tôt ?",
  },
  taskGood: ["demande avant de proposer", "un exemple proche tiré de votre travail", "des premiers pas dans un ordre"],
  role: [
    {
      difficulty: "entry",
      question: "Pourquoi ce poste : {title} ?",
      good: ["une tâche de l'annonce", "ce qui y mène dans votre travail", "pas d'éloge passe-partout"],
    },
    {
      difficulty: "standard",
      question: "Qu'aimeriez-vous avoir réalisé après six mois à ce poste : {title} ?",
      good: ["quelque chose de visible", "ce qu'il vous faut", "comment on le verrait"],
    },
    {
      difficulty: "standard",
      question: "Quelle rémunération attendez-vous ?",
      good: ["une fourchette vérifiée, avec sa source", "liée aux tâches", "avec calme"],
    },
    {
      difficulty: "hard",
      question: "Quelle partie du travail ({title}) sera la plus dure pour vous ?",
      good: ["une vraie", "ce qui vous aide", "à quoi vous le remarquez"],
    },
    {
      difficulty: "entry",
      question: "Quand pourriez-vous commencer ?",
      good: ["votre préavis", "une date sûre", "ce qui reste à transmettre"],
    },
  ],
  company: [
    {
      difficulty: "entry",
      question: "Que savez-vous de l'employeur ({company}) ?",
      good: ["ce qu'il fait et pour qui", "un fait récent, avec sa source", "une question à vous"],
    },
    {
      difficulty: "standard",
      question: "Pourquoi cet employeur ({company}) et pas un autre ?",
      good: ["une raison propre à lui", "un lien avec votre travail", "pas de flatterie"],
    },
    {
      difficulty: "hard",
      question: "Que changeriez-vous ici ({company}), d'après ce que vous avez vu ?",
      good: ["dire ce qu'on ne peut pas savoir", "une observation", "sous forme de question"],
    },
  ],
  someCompany: "cet employeur",
  somePosition: "ce poste",
  ask: {
    task: [
      "Vous écrivez « {task} ». Comment cela se passe-t-il aujourd'hui, et que faut-il changer ?",
      "Cela montre que vous avez lu l'annonce.",
    ],
    preferred: [
      "Quelle part du travail touche à ceci : {asked} ?",
      "C'est cité comme un atout ; la réponse dit combien il compte.",
    ],
    benefit: [
      "Vous offrez « {benefit} ». Comment est-ce utilisé en pratique ?",
      "Ce qui est offert et ce qui sert sont deux choses.",
    ],
    remote: [
      "Comment l'équipe répartit-elle les jours à distance et sur place ?",
      "Les habitudes diffèrent des règles.",
    ],
    pay: ["Quelle fourchette est prévue pour la rémunération ?", "L'annonce ne le dit pas."],
    team: [
      "Avec qui travaillerais-je le plus, et depuis quand sont-ils là ?",
      "Cela renseigne sur l'équipe et sur la durée.",
    ],
    success: [
      "À quoi verrez-vous après six mois que le choix était bon ({company}) ?",
      "La réponse décrit le vrai travail.",
    ],
    learning: [
      "Que se passe-t-il quand quelqu'un veut apprendre du nouveau ({company}) ?",
      "On voit si l'évolution est réelle.",
    ],
    next: ["Quelle est la suite, et quand aurai-je une réponse ?", "L'échange se termine par une date."],
  },
};
