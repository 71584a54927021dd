/** Selling, shops, customer service, account management. */
export const sales = `
# Sales | domain | 0.25 | selling, Vertrieb, Verkauf, vente, ventas, myynti, myyntityö
B2B sales | business-to-business sales, corporate sales, B2B-Vertrieb, vente B2B, ventas B2B, B2B-myynti, yritysmyynti, business-to-business, business customers, Geschäftskunden, Vertrieb an Geschäftskunden, Firmenkunden, vente aux entreprises, venta a empresas
B2C sales | consumer sales, B2C-Vertrieb, vente aux particuliers, kuluttajamyynti
Cold calling | outbound calling, prospecting calls, Kaltakquise, prospection téléphonique, llamadas en frío, kylmäsoitot
Prospecting | lead generation, new business development, customer acquisition, Neukundengewinnung, Kundenakquise, Akquise, prospection commerciale, captación de clientes, uusasiakashankinta, prospektointi, new business, new customers, winning new customers, prospection, démarchage, démarche de nouveaux clients, nouveaux clients, captación, prospección, nuevos clientes
Account management | key account management, KAM, customer success, customer success management, Key-Account-Management, gestion de grands comptes, gestión de cuentas, asiakkuudenhoito, avainasiakkuudet, key accounts, largest customers, customer accounts, client accounts, existing customers, Großkundenbetreuung, Bestandskunden, Bestandskundenbetreuung, Kundenpflege, comptes clés, grands comptes, fidelización de clientes, cartera de clientes, nykyasiakkaat, asiakkuuksien hoito
Business development | Geschäftsentwicklung, développement commercial, desarrollo de negocio, liiketoiminnan kehittäminen
Field sales | outside sales, Außendienst, vente terrain, comercial de campo, kenttämyynti, liikkuva myynti
Inside sales | Innendienst, Vertriebsinnendienst, ventes sédentaires, sisämyynti
Telesales | telemarketing, telephone sales, Telefonverkauf, télévente, televenta, puhelinmyynti
Solution selling | consultative selling, SPIN Selling, MEDDIC, Challenger Sale, beratungsintensiver Verkauf, ratkaisumyynti
Closing deals | deal closing, Verkaufsabschluss, cierre de ventas, kaupan päättäminen
Upselling | cross-selling, upselling and cross-selling, ventes additionnelles, venta cruzada, lisämyynti
Sales forecasting | pipeline management, sales pipeline, Vertriebsplanung, gestion du pipeline, myynnin ennustaminen
Quotations | preparing quotes, offer preparation, Angebotserstellung, établissement de devis, elaboración de presupuestos, tarjousten laadinta, tarjouslaskenta myynnissä
Sales management | sales team leadership, Vertriebsleitung, management commercial, dirección comercial, myynnin johtaminen
Technical sales | sales engineering, pre-sales, presales, technischer Vertrieb, technico-commercial, venta técnica, tekninen myynti
Pricing | price negotiations, pricing strategy, Preisgestaltung, politique tarifaire, fijación de precios, hinnoittelu | ctx
Channel sales | partner management, reseller management, Partnervertrieb, kumppanuudet, jälleenmyyjäverkosto
Trade fairs | ~exhibitions, Messeauftritte, salons professionnels, ferias comerciales, messut
Product demonstrations | product demos, Produktvorführungen, démonstrations produit, tuote-esittelyt
# CRM | tool | 0.6 | CRM software, CRM systems, customer relationship management, CRM-Systeme, outils CRM, CRM-järjestelmä
Salesforce | Salesforce CRM, SFDC, Salesforce Lightning
HubSpot | HubSpot CRM
Pipedrive
Zoho CRM | Zoho
SugarCRM
LinkedIn Sales Navigator | Sales Navigator
# Retail | domain | 0.3 | retail sales, shop floor, Einzelhandel, commerce de détail, comercio minorista, venta al por menor, vähittäiskauppa, kaupan ala
Merchandising | visual merchandising, product presentation, Warenpräsentation, Warenplatzierung, merchandising visuel, escaparatismo, tuotteiden esillepano, ~visualisointi
Shelf stocking | shelf filling, replenishment, stocking shelves, Regalauffüllung, Warenverräumung, mise en rayon, reposición, hyllytys
Cashier work | supermarket checkout, Kassierertätigkeit, caissier, cajero en supermercado, kassamyyjän työ
Store management | shop management, branch management, Filialleitung, Marktleitung, gestion de magasin, gestión de tienda, myymälän johtaminen, myymäläpäällikön tehtävät
Loss prevention | shrinkage control, Warensicherung, prévention des pertes, prevención de pérdidas, hävikinhallinta
Category management | assortment planning, Sortimentsgestaltung, gestion d'assortiment, valikoimanhallinta
E-commerce | ecommerce, online shop, online retail, Onlinehandel, commerce en ligne, comercio electrónico, verkkokauppa
Shopify
Magento |  | kind:tool near:shopify=0.65
WooCommerce |  | kind:tool near:shopify=0.65
Shopware |  | kind:tool near:shopify=0.65
PrestaShop |  | kind:tool near:shopify=0.65
Amazon marketplace | Amazon Seller Central, marketplace selling
Product advice | advising customers, Kundenberatung, Verkaufsberatung, Fachberatung, conseil client, asesoramiento al cliente, asiakasneuvonta, tuoteneuvonta
Fashion retail | Modeverkauf, prêt-à-porter, vaatemyynti
Grocery retail | food retail, Lebensmitteleinzelhandel, grande distribution, supermercado, päivittäistavarakauppa
Opening and closing the shop | till reconciliation, Kassenabschluss, Tagesabschluss, clôture de caisse, arqueo de caja, kassan tilitys
# Customer service | domain | 0.35 | customer support, client service, client support, customer care, Kundenservice, Kundenbetreuung, Kundendienst, service client, relation client, atención al cliente, servicio al cliente, asiakaspalvelu, dealing with customers, customer contact, serving customers, guest care, Umgang mit Kunden, Kundenkontakt, Kundenorientierung im Service, freundlicher Umgang mit Kunden, contact client, trato con el cliente, trato al público, asiakaskohtaamiset, asiakastyö
Complaint handling | complaints management, handling complaints, Reklamationsbearbeitung, Beschwerdemanagement, gestion des réclamations, gestión de reclamaciones, reklamaatioiden käsittely, complaints, complaint management, Reklamationen, réclamations, traitement des réclamations, quejas, gestión de quejas, reclamaciones, reklamaatiot
Call centre work | call center, call centre, inbound calls, Callcenter, centre d'appels, centro de llamadas, puhelinpalvelu, asiakaspalvelukeskus
Live chat support | chat support, e-mail support, Chat-Support, chat-asiakaspalvelu
Help desk | service desk, helpdesk, IT support, technical support, first-level support, 1st level support, IT-Support, support technique, soporte técnico, IT-tuki, tekninen tuki
Ticketing systems | Ticketsystem, outil de ticketing, tikettijärjestelmä
Zendesk |  | kind:tool up:ticketing-systems
Freshdesk |  | kind:tool up:ticketing-systems
ServiceNow |  | kind:tool up:ticketing-systems
OTRS |  | kind:tool up:ticketing-systems
Order processing | order management, Auftragsabwicklung, Auftragsbearbeitung, traitement des commandes, administration des ventes, ADV, gestión de pedidos, tilausten käsittely
After-sales service | aftersales, Nachverkauf, service après-vente, SAV, servicio posventa, jälkimarkkinointi
Customer retention | loyalty programmes, Kundenbindung, fidélisation, fidelización, asiakasuskollisuus
Service level agreements | SLA management, SLAs
# Purchasing and shops | method | 0.2 | | silent id:purchasing-and-shops
Window dressing | visual displays, Schaufenstergestaltung, étalagisme, somistus
Quotation preparation | devis clients
`;
