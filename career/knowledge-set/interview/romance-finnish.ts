/** Questions in French, Spanish and Finnish, for every field by the sort of skill. */
export const french = `
# any | tool
entry | À quoi vous a servi {skill}, et comment l'avez-vous appris ? | un travail précis; ce que vous saviez au début et aujourd'hui; ce que vous cherchez encore
standard | Décrivez un problème que vous avez résolu avec {skill}. | le problème en une phrase; vos étapes; le résultat
standard | Où {skill} atteint-il ses limites, et que faites-vous alors ? | une limite vécue; le détour; quand prendre autre chose
hard | Comment introduiriez-vous {skill} là où personne ne le connaît ? | un petit cas; la formation; les risques; comment voir que cela sert
# any | method,domain
entry | Où avez-vous travaillé sur ce point : {skill} ? Quelle était votre part ? | lieu et période; ce que vous avez fait vous-même; ce que les autres faisaient
standard | Racontez un travail du début à la fin sur ce point : {skill}. | le but; les étapes et pourquoi; le résultat; ce que vous avez appris
standard | À quoi reconnaissez-vous un bon travail en matière de {skill} ? | des signes vérifiables; un bon et un mauvais exemple
hard | Où s'arrêtent vos connaissances, et que faites-vous alors : {skill} ? | une limite honnête; qui ou quoi consulter; un exemple
hard | Que changeriez-vous dans la pratique habituelle : {skill} ? | connaît l'usage; une raison; un risque
# any | soft
entry | Donnez un exemple tiré de votre travail : {skill}. | une situation réelle; ce que vous avez fait; ce qui en est sorti
standard | Quand cela vous a-t-il été difficile : {skill} ? | un cas honnête; ce qui a aidé; ce que vous faites maintenant
hard | Comment une personne qui ne vous aime pas décrirait-elle ce point chez vous : {skill} ? | une réponse juste; un exemple; ce que vous travaillez
# any | licence,certificate
entry | Depuis quand avez-vous ceci, et quel usage en faites-vous : {skill} ? | date et organisme; usage; échéance
standard | Qu'est-ce qui vous a le plus servi en pratique : {skill} ? | deux points; un exemple pour chacun
hard | Où les règles laissent-elles place au jugement : {skill} ? | un cas; votre décision; qui vous avez consulté
# any | language
entry | Dans quelles situations de travail utilisez-vous cette langue : {skill} ? | avec qui; oral, lecture, écrit; fréquence
standard | Pouvons-nous continuer quelques minutes dans cette langue : {skill} ? | parle simplement; ne s'excuse pas; demande si besoin
hard | Comment menez-vous un échange difficile dans cette langue : {skill} ? | prépare les mots; vérifie; résume par écrit
`;

export const spanish = `
# any | tool
entry | ¿Para qué ha usado {skill} y cómo lo aprendió? | un trabajo concreto; qué sabía al principio y qué sabe hoy; qué consulta todavía
standard | Describa un problema que resolvió con {skill}. | el problema en una frase; sus pasos; el resultado
standard | ¿Dónde tiene límites {skill} y qué hace entonces? | un límite vivido; el rodeo; cuándo usar otra cosa
hard | ¿Cómo introduciría {skill} donde nadie lo conoce? | un caso pequeño; formación; riesgos; cómo se ve que sirve
# any | method,domain
entry | ¿Dónde ha trabajado en este punto: {skill}? ¿Cuál fue su parte? | lugar y tiempo; lo que hizo usted; lo que hicieron otros
standard | Cuente un trabajo de principio a fin sobre este punto: {skill}. | el objetivo; los pasos y por qué; el resultado; lo que aprendió
standard | ¿Cómo reconoce un buen trabajo en {skill}? | señales comprobables; un ejemplo bueno y uno malo
hard | ¿Dónde acaba lo que sabe y qué hace entonces: {skill}? | un límite sincero; a quién o qué consulta; un ejemplo
hard | ¿Qué cambiaría de la forma habitual de hacerlo: {skill}? | conoce lo habitual; una razón; un riesgo
# any | soft
entry | Dé un ejemplo de su trabajo: {skill}. | una situación real; qué hizo; qué resultó
standard | ¿Cuándo le costó: {skill}? ¿Qué hizo? | un caso sincero; qué ayudó; qué hace ahora
hard | ¿Cómo describiría este punto en usted alguien a quien no le cae bien: {skill}? | una respuesta justa; un ejemplo; en qué trabaja
# any | licence,certificate
entry | ¿Desde cuándo lo tiene y cómo lo ha usado: {skill}? | fecha y entidad; uso; vencimiento
standard | ¿Qué le ha servido más en la práctica: {skill}? | dos cosas; un ejemplo de cada una
hard | ¿Dónde dejan las reglas espacio a su criterio: {skill}? | un caso; cómo decidió; a quién preguntó
# any | language
entry | ¿En qué situaciones de trabajo usa este idioma: {skill}? | con quién; hablar, leer, escribir; frecuencia
standard | ¿Seguimos unos minutos en este idioma: {skill}? | habla con sencillez; no se disculpa; pregunta si duda
hard | ¿Cómo lleva una conversación difícil en este idioma: {skill}? | prepara palabras; comprueba; resume por escrito
`;

export const finnish = `
# any | tool
entry | Mihin olet käyttänyt tätä, ja miten opit sen: {skill}? | yksi työ; mitä osasit alussa ja nyt; mitä vielä tarkistat
standard | Kuvaa ongelma, jonka ratkaisit tällä: {skill}. | ongelma yhdellä lauseella; vaiheet; tulos
standard | Missä sen rajat ovat, ja mitä silloin teet: {skill}? | raja käytännöstä; kiertotie; milloin valitset muuta
hard | Miten ottaisit tämän käyttöön siellä, missä kukaan ei tunne sitä: {skill}? | pieni tapaus; koulutus; riskit; mistä hyöty näkyy
# any | method,domain
entry | Missä olet tehnyt tätä, ja mikä oli osuutesi: {skill}? | paikka ja aika; mitä teit itse; mitä muut tekivät
standard | Kerro yhdestä työstä alusta loppuun: {skill}. | tavoite; vaiheet ja miksi; tulos; mitä opit
standard | Mistä tunnistat hyvän työn: {skill}? | tarkistettavat merkit; hyvä ja huono esimerkki
hard | Mihin osaamisesi päättyy, ja mitä silloin teet: {skill}? | rehellinen raja; keneltä tai mistä kysyt; esimerkki
hard | Mitä muuttaisit tavanomaisessa tavassa tehdä tätä: {skill}? | tuntee tavan; perustelu; riski
# any | soft
entry | Anna esimerkki työstäsi: {skill}. | todellinen tilanne; mitä teit; mitä siitä seurasi
standard | Milloin tämä oli sinulle vaikeaa, ja mitä teit: {skill}? | rehellinen tapaus; mikä auttoi; mitä teet nyt
hard | Miten joku, joka ei pidä sinusta, kuvaisi tätä sinussa: {skill}? | reilu vastaus; esimerkki; mitä harjoittelet
# any | licence,certificate
entry | Mistä lähtien sinulla on ollut tämä, ja miten olet käyttänyt sitä: {skill}? | päivä ja myöntäjä; käyttö; voimassaolo
standard | Mitä siitä olet tarvinnut eniten: {skill}? | kaksi asiaa; esimerkki kummastakin
hard | Missä säännöt jättävät tilaa harkinnalle: {skill}? | tapaus; miten päätit; keneltä kysyit
# any | language
entry | Missä työtilanteissa käytät tätä kieltä: {skill}? | kenen kanssa; puhe, luku, kirjoitus; kuinka usein
standard | Jatketaanko hetki tällä kielellä: {skill}? | puhuu yksinkertaisesti; ei pyytele anteeksi; kysyy
hard | Miten hoidat vaikean keskustelun tällä kielellä: {skill}? | valmistelee sanat; tarkistaa; kokoaa kirjallisesti
`;
