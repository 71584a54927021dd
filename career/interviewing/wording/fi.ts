import type { PackWording } from "../wording.ts";

export const fi: PackWording = {
  why: {
    required: "Ilmoitus edellyttää tätä: ”{quote}”.",
    preferred: "Ilmoitus toivoo tätä: ”{quote}”.",
    field: "Se kuuluu työhön, jota ilmoitus pyytää: ”{quote}”.",
    line: "Haastattelussa pyydetään esimerkkejä, ja tämä ansioluettelosi rivi kutsuu kysymään.",
    habit: "Tätä kysytään useimmissa haastatteluissa.",
    task: "Ilmoitus mainitsee tämän tehtävän: ”{quote}”.",
    company: "Halutaan tietää, oletko tutustunut työnantajaan.",
    missing: "Ilmoitus pyytää tätä, eikä ansioluettelosi näytä sitä: ”{quote}”.",
    near: "Ilmoitus pyytää tätä, ja ansioluettelosi näyttää jotain vastaavaa: ”{quote}”.",
    dates: "Ansioluettelosi päivämäärät herättävät kysymyksen.",
  },
  plainly: "sanoo suoraan, mitä ei ole vielä tehty ja miten sen oppisi",
  themes: {
    leading: {
      entry: "Ansioluettelossasi lukee ”{line}”. Mikä oli oma osuutesi?",
      standard: "Ansioluettelossasi lukee ”{line}”. Kerro erimielisyydestä siinä työssä ja siitä, mitä teit.",
      hard: "Ansioluettelossasi lukee ”{line}”. Kenelle jouduit tuottamaan pettymyksen, ja miten sanoit sen?",
    },
    teaching: {
      entry: "Ansioluettelossasi lukee ”{line}”. Miten valmistauduit?",
      standard: "Ansioluettelossasi lukee ”{line}”. Mistä huomasit, opittiinko asia?",
      hard: "Ansioluettelossasi lukee ”{line}”. Kerro jostakusta, joka ei edistynyt, ja mitä muutit.",
    },
    improving: {
      entry: "Ansioluettelossasi lukee ”{line}”. Mitä teit itse?",
      standard: "Ansioluettelossasi lukee ”{line}”. Mistä tiesit, mitä muuttaa, ja mistä näit vaikutuksen?",
      hard: "Ansioluettelossasi lukee ”{line}”. Mitä olisi tapahtunut ilman sinua, ja mitä se maksoi?",
    },
    people: {
      entry: "Ansioluettelossasi lukee ”{line}”. Minkä asioiden kanssa ihmiset tulivat luoksesi?",
      standard: "Ansioluettelossasi lukee ”{line}”. Kerro vaikeasta tapauksesta siltä ajalta.",
      hard: "Ansioluettelossasi lukee ”{line}”. Milloin jouduit sanomaan ei, ja miten teit sen?",
    },
    building: {
      entry: "Ansioluettelossasi lukee ”{line}”. Mikä osa oli sinun?",
      standard: "Ansioluettelossasi lukee ”{line}”. Minkä päätöksen tekisit nyt toisin?",
      hard: "Ansioluettelossasi lukee ”{line}”. Mikä oli riskialttein hetki, ja mikä oli paluutie?",
    },
    quality: {
      entry: "Ansioluettelossasi lukee ”{line}”. Miten tarkistit työsi?",
      standard: "Ansioluettelossasi lukee ”{line}”. Kerro löytämästäsi virheestä ja seurauksista.",
      hard: "Ansioluettelossasi lukee ”{line}”. Milloin laatu ja aika olivat ristiriidassa, ja miten päätit?",
    },
    other: {
      entry: "Ansioluettelossasi lukee ”{line}”. Millainen oli tavallinen päivä?",
      standard: "Ansioluettelossasi lukee ”{line}”. Miten etenit, ja mikä oli vaikeinta?",
      hard: "Ansioluettelossasi lukee ”{line}”. Mikä meni pieleen, ja mikä oli osuutesi?",
    },
  },
  themeGood: [
    "todellinen tilanne kahdessa minuutissa",
    "mitä teit itse, minä-muodossa",
    "mitä siitä seurasi; luku vain, jos se on varma",
    "mitä tekisit toisin",
  ],
  habits: [
    {
      difficulty: "entry",
      question: "Mistä työstä olet ylpeä, ja miksi?",
      good: ["yksi työ", "oma osuutesi", "miksi siitä oli hyötyä muille"],
    },
    {
      difficulty: "standard",
      question: "Kerro omasta virheestäsi ja siitä, mitä sitten teit.",
      good: ["todellinen virhe", "siitä kertominen ajoissa", "mikä muuttui"],
    },
    {
      difficulty: "standard",
      question: "Kerro ristiriidasta työkaverin kanssa. Miten se päättyi?",
      good: ["molempien näkökulma", "suora keskustelu", "yhteistyö sen jälkeen"],
    },
    {
      difficulty: "entry",
      question: "Miten päätät, mikä tehdään ensin, kun kaikella on kiire?",
      good: ["haitat ja määräajat", "kysyt asianosaisilta", "sanot, mikä odottaa"],
    },
    {
      difficulty: "hard",
      question: "Mitä palautetta oli vaikea kuulla, ja mitä teit sillä?",
      good: ["sanat", "mikä oli totta", "mikä muuttui"],
    },
    {
      difficulty: "hard",
      question: "Milloin vastustit päätöstä, ja mitä siitä seurasi?",
      good: ["tosiasiat", "oikea paikka", "tuloksen hyväksyminen"],
    },
  ],
  star: {
    situation: "{role}. Muistele: mikä oli lähtötilanne ja ketkä olivat mukana?",
    anySituation: "Valitse yksi tilanne työstäsi ja kerro, milloin ja missä se oli.",
    task: "Muistele: mitä sinulta tarkalleen odotettiin?",
    action: "{line}",
    anyAction: "Muistele: mitä teit itse, vaihe vaiheelta?",
    measured: "Ansioluettelosi kertoo: {line}",
    result: "Muistele: mikä muuttui sen jälkeen? Kerro luku vain, jos se on varma.",
  },
  gaps: {
    skill: {
      question: "Ilmoitus pyytää: {asked}. Missä vaiheessa olet sen kanssa?",
      good: [
        "jos olet tehnyt sitä, kerro missä ja lisää ansioluetteloon",
        "jos et, sano se yhdellä lauseella",
        "ensimmäinen askel ja päivä",
      ],
    },
    certificate: {
      question: "Onko sinulla tämä todistus tai milloin voisit saada sen: {asked}?",
      good: ["totuus", "myöntäjä ja päivä tai seuraava kurssi", "mitä saat tehdä siihen asti"],
    },
    licence: {
      question: "Onko sinulla tämä: {asked}?",
      good: ["kyllä, luokka ja päivä, tai ei", "milloin se olisi mahdollista", "miten työ alkaisi siihen asti"],
    },
    language: {
      question: "Millainen on taitosi tässä kielessä: {asked}?",
      good: ["taso, jonka takana seisot", "tilanteet, joissa käytät sitä", "mitä teet kehittyäksesi"],
    },
    degree: {
      question: "Ilmoitus pyytää: {asked}. Mitä tuot sen sijaan tai lisäksi?",
      good: ["koulutuksesi sellaisena kuin se on", "vuodet samassa työssä", "mitä opit itse"],
    },
    permit: {
      question: "Ilmoitus mainitsee: {asked}. Miten on sinun kohdallasi?",
      good: ["tosiasiat ja päivät", "mitä on haettu", "ei lupauksia, jotka riippuvat muista"],
    },
    experience: {
      question: "Ilmoitus toivoo enemmän kokemusta kuin ansioluettelosi näyttää: {asked}. Miksi juuri sinä?",
      good: ["työt, jotka lasketaan mukaan", "syvyys vuosien sijaan", "miten nopeasti opit ennen"],
    },
  },
  gapHard: "Muilla on jo tätä kokemusta: {asked}. Miksi valitsisimme sinut?",
  gapClosest: "kerro tästä: {closest}; mikä siirtyy ja mikä ei",
  near: {
    question: "Tunnet tämän: {near}. Mikä on toisin tässä: {asked}?",
    good: ["mikä on yhteistä", "kaksi tärkeää eroa", "miten oppisit loput"],
  },
  shortStay: {
    question: "Tämä työ kesti alle vuoden: {employer}. Miksi lähdit?",
    good: ["rehellinen lause ilman moitetta", "mitä opit", "miksi täällä on toisin"],
  },
  pause: {
    question: "Ansioluettelosi ei mainitse työtä tällä välillä: {from}–{to}. Mitä teit?",
    good: ["lyhyt ja rehellinen vastaus", "mitä opit", "ei anteeksipyyntöä"],
  },
  overqualified: {
    question: "Sinulla on ollut tätä ylempiä tehtäviä. Miksi haluat tämän?",
    good: ["mikä vetää", "että se on valinta", "mitä tiimi saa"],
  },
  tasks: {
    entry: "Mitä tämä mielestäsi tarkoittaa: ”{task}”?",
    standard: "Yksi tehtävistä on ”{task}”. Miten etenisit ensimmäisinä viikkoina?",
    hard: "”{task}”: mikä voisi mennä täällä pieleen, ja mistä huomaisit sen ajoissa?",
  },
  taskGood: ["kysyy ennen kuin ehdottaa", "läheinen esimerkki omasta työstä", "ensimmäiset askeleet järjestyksessä"],
  role: [
    {
      difficulty: "entry",
      question: "Miksi haet tätä tehtävää: {title}?",
      good: ["tehtävä ilmoituksesta", "mikä johtaa siihen", "ei kehuja, jotka sopivat kaikille"],
    },
    {
      difficulty: "standard",
      question: "Mitä haluaisit saada aikaan puolessa vuodessa tässä tehtävässä: {title}?",
      good: ["jotain näkyvää", "mitä tarvitset", "mistä sen näkisi"],
    },
    {
      difficulty: "standard",
      question: "Millaista palkkaa odotat?",
      good: ["tarkistettu haarukka ja sen lähde", "sidottu tehtäviin", "rauhallisesti"],
    },
    {
      difficulty: "hard",
      question: "Mikä osa työstä on sinulle vaikein: {title}?",
      good: ["todellinen", "mikä auttaa", "mistä huomaat sen"],
    },
    {
      difficulty: "entry",
      question: "Milloin voisit aloittaa?",
      good: ["irtisanomisaikasi", "varma päivä", "mitä on vielä luovutettava"],
    },
  ],
  company: [
    {
      difficulty: "entry",
      question: "Mitä tiedät työnantajasta ({company})?",
      good: ["mitä se tekee ja kenelle", "jotain uutta lähteineen", "oma kysymys"],
    },
    {
      difficulty: "standard",
      question: "Miksi juuri tämä työnantaja ({company})?",
      good: ["syy, joka pätee vain tähän", "yhteys omaan työhösi", "ei imartelua"],
    },
    {
      difficulty: "hard",
      question: "Mitä muuttaisit täällä ({company}) sen perusteella, mitä olet nähnyt?",
      good: ["sano, mitä et voi vielä tietää", "yksi havainto", "kysymyksenä"],
    },
  ],
  someCompany: "tämä työnantaja",
  somePosition: "tämä tehtävä",
  ask: {
    task: [
      "Kirjoitatte ”{task}”. Millaista se on nyt, ja mitä pitäisi muuttaa?",
      "Se näyttää, että olet lukenut ilmoituksen.",
    ],
    preferred: [
      "Kuinka suuri osa työstä liittyy tähän: {asked}?",
      "Se mainitaan eduksi; vastaus kertoo, kuinka paljon se painaa.",
    ],
    benefit: ["Tarjoatte ”{benefit}”. Miten sitä käytetään käytännössä?", "Tarjottu ja käytetty ovat eri asioita."],
    remote: ["Miten tiimi jakaa etäpäivät ja läsnäolopäivät?", "Tavat poikkeavat säännöistä."],
    pay: ["Millainen palkkahaarukka on suunniteltu?", "Ilmoitus ei kerro sitä."],
    team: [
      "Kenen kanssa työskentelisin eniten, ja kauanko he ovat olleet täällä?",
      "Se kertoo tiimistä ja pysyvyydestä.",
    ],
    success: [
      "Mistä näette puolen vuoden kuluttua, että valinta oli oikea ({company})?",
      "Vastaus kuvaa todellisen työn.",
    ],
    learning: ["Mitä tapahtuu, kun joku haluaa oppia uutta ({company})?", "Siitä näkee, onko kehittyminen totta."],
    next: ["Mitä seuraavaksi tapahtuu, ja milloin kuulen teistä?", "Keskustelu päättyy päivään."],
  },
};
