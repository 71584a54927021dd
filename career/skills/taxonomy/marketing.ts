/** Marketing, communications, public relations, content. */
export const marketing = `
# Marketing | domain | 0.2 | marketing strategy, Marketing-Strategie, stratégie marketing, estrategia de marketing, markkinointi
Digital marketing | online marketing, Online-Marketing, marketing digital, digimarkkinointi, digitaalinen markkinointi
Content marketing | content strategy, Content-Marketing, marketing de contenu, marketing de contenidos, sisältömarkkinointi, briefs writers, blog content, editorial calendar, content creation, content production, Content-Erstellung, Content-Strategie, création de contenu, stratégie de contenu, creación de contenidos, sisällöntuotanto
Search engine optimization | SEO, search engine optimisation, Suchmaschinenoptimierung, référencement naturel, posicionamiento SEO, hakukoneoptimointi, keyword research, search terms, on-page optimisation, on-page SEO, technical SEO, link building, Keyword-Recherche, Suchbegriffe, recherche de mots-clés, palabras clave, avainsanatutkimus | id:seo
Search engine advertising | SEA, SEM, PPC, pay-per-click, Google Ads, AdWords, paid search, Suchmaschinenwerbung, référencement payant, hakusanamainonta, Google Adwords | case id:sea
Social media marketing | social media, social media management, community management, Social-Media-Marketing, réseaux sociaux, redes sociales, some-markkinointi, sosiaalinen media
Paid social
Meta Ads | Facebook Ads, Instagram Ads, Facebook advertising | kind:tool up:paid-social
LinkedIn Ads |  | kind:tool up:paid-social
TikTok Ads |  | kind:tool up:paid-social
Email marketing | e-mail marketing, newsletters, newsletter marketing, E-Mail-Marketing, emailing, sähköpostimarkkinointi, uutiskirjeet
Marketing automation | Marketing-Automatisierung, markkinoinnin automaatio
Marketo |  | kind:tool up:marketing-automation
Pardot |  | kind:tool up:marketing-automation
ActiveCampaign |  | kind:tool up:marketing-automation
Mailchimp
Brevo |  | kind:tool near:mailchimp=0.8
Klaviyo |  | kind:tool near:mailchimp=0.8
Google Analytics | GA4, web analytics, Webanalyse, analyse web, analítica web, web-analytiikka, Universal Analytics
Google Tag Manager | GTM, tag management
Conversion rate optimization | CRO, conversion optimization, landing page optimization, konversio-optimointi
Campaign management | marketing campaigns, campaign planning, Kampagnenmanagement, gestion de campagnes, gestión de campañas, kampanjasuunnittelu
Brand management | branding, brand strategy, brand development, Markenführung, gestion de marque, gestión de marca, brändinhallinta, brändäys, brand design, brand identity, visual identity, brändi
Market research | consumer research, ~surveys, Marktforschung, étude de marché, investigación de mercados, markkinatutkimus
Competitor analysis | competitive analysis, Wettbewerbsanalyse, analyse concurrentielle, análisis de la competencia, kilpailija-analyysi
Product marketing | go-to-market, go-to-market strategy, product launches, Produktmarketing, marketing produit, tuotemarkkinointi
Influencer marketing | influencer relations
Affiliate marketing | affiliate programmes
Event marketing | Eventmarketing, marketing événementiel, tapahtumamarkkinointi
Trade marketing | shopper marketing, point-of-sale marketing
Media planning | media buying, Mediaplanung, plan média, planificación de medios, mediasuunnittelu
Print advertising | print media, Printwerbung, printtimainonta
Growth marketing | growth hacking, performance marketing, Performance-Marketing, acquisition marketing
Customer journey mapping | customer experience, customer journey, expérience client, asiakaskokemus
# Communications | domain | 0.3 | corporate communications, Unternehmenskommunikation, communication d'entreprise, comunicación corporativa, viestintä
Public relations | PR, media relations, press relations, Öffentlichkeitsarbeit, Pressearbeit, relations publiques, relations presse, relaciones públicas, suhdetoiminta, tiedottaminen | case
Press releases | Pressemitteilungen, communiqués de presse, notas de prensa, lehdistötiedotteet
Internal communications | employee communications, interne Kommunikation, communication interne, comunicación interna, sisäinen viestintä
Crisis communications | Krisenkommunikation, communication de crise, kriisiviestintä
Speech writing | speechwriting, Redenschreiben
Public affairs | lobbying, government relations, affaires publiques, vaikuttajaviestintä
# Writing and editing | domain | 0.35 | editorial work, Redaktion, rédaction web, edición de textos, toimitustyö
Copywriting | advertising copy, Werbetexten, Texten, conception-rédaction, redacción publicitaria, copywriting-työ
Editing | copy editing, copyediting, proofreading, Lektorat, Korrektorat, relecture, correction de textes, corrección de textos, oikoluku, kielenhuolto | ctx
Journalism | news writing, reporting for newspapers, Journalismus, journalisme, periodismo, journalismi
Blogging | blog writing, articles de blog, blogikirjoittaminen
Translation | translating, Übersetzen, Übersetzung, traduction, traducción, kääntäminen
Interpreting | Dolmetschen, interprétation de conférence, interpretación, tulkkaus | ctx
CAT tools
SDL Trados | Trados | kind:tool up:cat-tools
memoQ |  | kind:tool up:cat-tools
Localization | localisation, Lokalisierung, lokalisointi | ctx
Content management systems | CMS, julkaisujärjestelmä
TYPO3 |  | kind:tool up:content-management-systems
Adobe Experience Manager |  | kind:tool up:content-management-systems
Contentful |  | kind:tool up:content-management-systems
Joomla |  | kind:tool up:content-management-systems
Scriptwriting | screenwriting, Drehbuch, guionismo, käsikirjoittaminen
`;
