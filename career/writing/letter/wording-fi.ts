import type { LetterWording } from "./wording.ts";

export const fi: LetterWording = {
  subject: "Hakemus: {title}",
  subjectOther: "Hakemus: {title}",
  subjectBare: "Hakemus avoimeen tehtävään",
  someCompany: "yrityksenne",
  salutation: { formal: "Hyvä rekrytoija,", warm: "Hei,", confident: "Hyvä rekrytoija,", informal: "Moi," },
  salutationWoman: "Hyvä {name},",
  salutationMan: "Hyvä {name},",
  opening: {
    formal: "Haen ilmoittamaanne tehtävää: {title} ({company}).",
    warm: "Ilmoituksenne ”{title}” ({company}) sai minut kirjoittamaan teille.",
    confident: "Etsitte osaajaa tehtävään ”{title}” ({company}), ja haluan näyttää, mitä tuon siihen.",
  },
  openingBare: "Haen ilmoittamaanne tehtävää ({company}).",
  proven: {
    formal: "Toiveistanne ansioluetteloni osoittaa nämä: {asked}. Kerron lyhyesti, missä.",
    warm: "Huomasin, että toivotte tätä: {asked}. Se on minulle tuttua työstä ja koulutuksesta.",
    confident: "Painotatte näitä: {asked}. Juuri ne näkyvät ansioluettelossani.",
  },
  unproven:
    "Painotatte näitä: {asked}. Haluan kertoa avoimesti, missä kokemuksestani on hyötyä ja mitä minun pitäisi vielä oppia.",
  currentRole: {
    formal: "Nykyinen tehtäväni on {position} ({employer}).",
    warm: "Tällä hetkellä tehtäväni on {position} ({employer}).",
    confident: "Tänään tehtäväni on {position} ({employer}).",
  },
  lastRole: {
    formal: "Viimeisin tehtäväni oli {position} ({employer}).",
    warm: "Viime aikoihin asti tehtäväni oli {position} ({employer}).",
    confident: "Edellinen tehtäväni oli {position} ({employer}).",
  },
  label: "Ammattini: {label}.",
  years: "Työkokemusta minulla on yhteensä {years} vuotta.",
  links: [
    "Toivotte osaamista ”{asked}”. {sentence}",
    "Tässä esimerkki kohtaan ”{asked}”. {sentence}",
    "Kohtaan ”{asked}” sopii myös tämä. {sentence}",
  ],
  listed: "Tuon mukanani lisäksi: {skills}.",
  certificates: "Pyytämistänne todistuksista ansioluettelossani on: {items}.",
  languages: "Puhumani kielet: {items}.",
  education: "Koulutukseni: {degree} ({school}).",
  earlier: "Sitä ennen tehtäväni oli {position} ({employer}).",
  gap: {
    formal:
      "Toivotte myös osaamista ”{asked}”, jota ansioluetteloni ei osoita; lähimpänä on kokemukseni alueelta ”{closest}”, jonka varaan rakentaisin.",
    warm: "Sanon avoimesti: ”{asked}” ei vielä näy ansioluettelossani. Lähimpänä on ”{closest}”, ja siitä aloittaisin.",
    confident:
      "Yksi kohta on auki: ”{asked}”. Lähimpänä sitä on kokemukseni alueelta ”{closest}”, ja rakentaisin sen varaan.",
  },
  tasks: [
    "Ilmoituksessanne lukee ”{task}”; haluaisin kuulla, miten tiiminne tekee sen nyt.",
    "Panin merkille myös kohdan ”{task}” ja haluaisin tietää, mikä siinä on tärkeintä ensimmäisinä kuukausina.",
    "Haastattelussa kysyisin myös kohdasta ”{task}”.",
  ],
  start:
    "Ensimmäisinä viikkoina haluaisin nähdä, miten tiimi ({company}) toimii, ja kysyä, missä apua tarvitaan eniten.",
  talk: {
    formal: "Kerron mielelläni haastattelussa, mitä hyötyä tästä kokemuksesta on teille ({company}).",
    warm: "Olisi ilo tavata teidät ({company}) ja jutella siitä, miten voisin auttaa.",
    confident: "Haastattelussa voin näyttää, mitä hyötyä tästä kokemuksesta on teille ({company}).",
  },
  thanks: {
    formal: "Kiitos ajastanne.",
    warm: "Kiitos, että luitte; toivottavasti kuulemme pian.",
    confident: "Odotan kutsuanne haastatteluun.",
  },
  closing: {
    formal: "Ystävällisin terveisin",
    warm: "Lämpimin terveisin",
    confident: "Ystävällisin terveisin",
    informal: "Terveisin",
  },
};
