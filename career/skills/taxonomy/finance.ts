/** Accounting, controlling, banking, insurance, tax, audit. */
export const finance = `
# Accounting | domain | 0.3 | bookkeeping, financial accounting, Buchhaltung, Buchführung, Finanzbuchhaltung, Rechnungswesen, comptabilité, contabilidad, kirjanpito, taloushallinto, asientos contables, ~asientos, Plan General Contable, PGC, saisie comptable, tenue de la comptabilité, clôture comptable, Kontierung, ~ledgers, ~ledger, bookkeeper
Accounts payable | creditor accounting, Kreditorenbuchhaltung, comptabilité fournisseurs, cuentas a pagar, ostoreskontra
Accounts receivable | debtor accounting, Debitorenbuchhaltung, comptabilité clients, cuentas a cobrar, myyntireskontra
General ledger | general ledger accounting, Hauptbuch, grand livre, libro mayor, pääkirjanpito
Month-end closing | month-end close, monthly closing, Monatsabschluss, clôture mensuelle, cierre mensual, kuukausikatkot
Annual financial statements | year-end closing, annual accounts, financial statements, Jahresabschluss, Jahresabschlüsse, Jahresabschlüssen, bilan annuel, comptes annuels, cuentas anuales, cierre anual, tilinpäätös, tilinpäätökset
Consolidation | group accounting, Konzernabschluss, Konsolidierung, consolidation des comptes, consolidación de cuentas, konsernitilinpäätös, consolidated accounts, consolidated financial statements, prepares consolidated accounts, group accounts, group consolidation, Konzernkonsolidierung, comptes consolidés, cuentas consolidadas, konsernikonsolidointi | ctx
Invoicing | billing, invoice processing, Rechnungsstellung, Fakturierung, Rechnungsprüfung, facturation, facturación, laskutus
Dunning | debt collection, ~collections, credit control, Mahnwesen, recouvrement, gestión de cobros, perintä
Bank reconciliation | account reconciliation, reconciliations, Kontenabstimmung, Bankabstimmung, rapprochement bancaire, conciliación bancaria, täsmäytys
Payroll | payroll accounting, payroll processing, Lohnbuchhaltung, Lohnabrechnung, Gehaltsabrechnung, Lohn- und Gehaltsabrechnung, Entgeltabrechnung, paie, gestion de la paie, nóminas, gestión de nóminas, palkanlaskenta, palkkahallinto, wages, salaries, wage administration, seguros sociales, bulletins de paie, fiches de paie, DSN, palkanmaksu, palkkojen maksu, Lohn- und Gehaltsbuchhaltung, HMRC RTI, PAYE
Fixed asset accounting | Anlagenbuchhaltung, immobilisations, activos fijos, käyttöomaisuuskirjanpito
Cost accounting | Kostenrechnung, Kosten- und Leistungsrechnung, comptabilité analytique, contabilidad de costes, kustannuslaskenta yrityksessä, sisäinen laskenta
IFRS | International Financial Reporting Standards
US GAAP | GAAP
HGB | HGB-Abschluss, Handelsgesetzbuch | case
Travel expense accounting | expense reports, Reisekostenabrechnung, notes de frais, matkalaskut
# Accounting software | tool | 0.55 | Buchhaltungssoftware, logiciels comptables, programas contables, taloushallinnon ohjelmistot
DATEV | DATEV Rechnungswesen, DATEV Unternehmen online
QuickBooks | QuickBooks Online
Xero
Lexware | lexoffice
Cegid
EBP Comptabilité |  | kind:tool near:cegid=0.75
ContaPlus
A3 software | A3ERP, a3asesor, A3CON, Wolters Kluwer A3, programa A3 | near:contaplus=0.75
A3NOM | A3 Nóminas | up:payroll up:a3-software
A3 Contable |  | kind:tool up:a3-software near:contaplus=0.8
ContaSol |  | kind:tool near:contaplus=0.8
Netvisor |  | case
Procountor |  | kind:tool near:netvisor=0.85
Fennoa |  | kind:tool near:netvisor=0.85
Lemonsoft |  | kind:tool near:netvisor=0.85
Workday Financials | Workday Adaptive Planning
# Tax | domain | 0.35 | taxation, Steuern, Steuerrecht, fiscalité, fiscalidad, verotus, vero-osaaminen
Tax returns | tax preparation, tax filing, Steuererklärungen, déclarations fiscales, declaraciones de impuestos, veroilmoitukset, IRPF, declaración de la renta, liasse fiscale, Umsatzsteuervoranmeldungen, Umsatzsteuer-Voranmeldung, USt-Voranmeldung, corporation tax returns, veroilmoitus, arvonlisäverotus
VAT | value added tax, VAT returns, Umsatzsteuer, Umsatzsteuervoranmeldung, TVA, déclarations de TVA, IVA, arvonlisävero, alv-ilmoitukset | case
Corporate income tax | Körperschaftsteuer, impôt sur les sociétés, impuesto de sociedades, yhteisövero
Transfer pricing | Verrechnungspreise, prix de transfert, siirtohinnoittelu
Tax advisory | tax consulting, Steuerberatung, conseil fiscal, asesoría fiscal, veroneuvonta
# Auditing | domain | 0.35 | financial audit, external audit, Wirtschaftsprüfung, audit financier, auditoría, tilintarkastus
Internal audit | interne Revision, audit interne, auditoría interna, sisäinen tarkastus
Internal controls | SOX, Sarbanes-Oxley, SOX compliance, internes Kontrollsystem, IKS, contrôle interne, control interno, sisäinen valvonta
# Financial management | domain | 0.25 | corporate finance, finance management, Finanzmanagement, gestion financière, gestión financiera, rahoitus, talousjohtaminen
Controlling | management accounting, management control, Finanzcontrolling, contrôle de gestion, control de gestión, johdon laskentatoimi, business controlling, cost control, Kostenkontrolle, liiketoimintalaskenta | ctx
Budgeting | budget planning, budget management, budgets, Budgetierung, Budgetplanung, Budgetverantwortung, élaboration des budgets, gestion budgétaire, gestión presupuestaria, presupuestos, budjetointi, budjettivastuu, budget responsibility, budget control, budget ownership, managing budgets, Budget, budgétaire, control presupuestario, responsable du budget, budjetti, budjetin seuranta
Financial analysis | financial analytics, Finanzanalyse, analyse financière, análisis financiero, talousanalyysi
Financial modelling | financial modeling, financial models, Finanzmodellierung, modélisation financière, modelos financieros, taloudellinen mallintaminen
Financial planning | FP&A, financial planning and analysis, Finanzplanung, planification financière, talouden suunnittelu
Financial reporting | management reporting, Finanzberichterstattung, reporting financier, informes financieros, talousraportointi, management accounts, monthly reports to management, board reporting, Monatsberichte, Finanzberichte, tableaux de bord financiers
Treasury | cash management, liquidity management, Liquiditätsplanung, trésorerie, tesorería, kassanhallinta, maksuliikenne | ctx
Valuation | company valuation, DCF, discounted cash flow, Unternehmensbewertung, évaluation d'entreprise, valoración de empresas, arvonmääritys | ctx
Due diligence | financial due diligence | near:mergers-and-acquisitions=0.5
Mergers and acquisitions | M&A, Unternehmenskäufe, fusions-acquisitions, fusiones y adquisiciones, yrityskaupat, mergers & acquisitions, Unternehmenstransaktionen
Investor relations
Variance analysis | Abweichungsanalyse, Soll-Ist-Vergleich, analyse des écarts, poikkeama-analyysi
Business case analysis | business cases, return on investment, ROI analysis, Wirtschaftlichkeitsrechnung, kannattavuuslaskelmat
# Banking | domain | 0.3 | bank business, Bankwesen, banque, banca, pankkitoiminta, pankkiala
Credit analysis | credit risk, loan processing, lending, Kreditanalyse, Kreditprüfung, analyse de crédit, análisis de riesgos, luottoanalyysi, luotonanto
Mortgage advice | mortgages, Baufinanzierung, crédit immobilier, hipotecas, asuntolainat
Investment advice | wealth management, Anlageberatung, Vermögensberatung, gestion de patrimoine, asesoramiento de inversiones, sijoitusneuvonta, Wertpapierberatung, conseil en placement
Securities trading | equity trading, Wertpapiergeschäft, marchés financiers, mercados financieros, arvopaperikauppa
Portfolio management | asset management, fund management, Portfoliomanagement, gestion de portefeuille, gestión de carteras, salkunhoito
Anti-money laundering | AML, KYC, know your customer, Geldwäscheprävention, lutte contre le blanchiment, prevención de blanqueo, rahanpesun estäminen
Payments | payment processing, SEPA, Zahlungsverkehr, moyens de paiement, medios de pago | ctx
Derivatives | structured products, Derivate, produits dérivés
Bloomberg Terminal | Bloomberg | kind:tool
Refinitiv Eikon |  | kind:tool near:bloomberg-terminal=0.75
# Insurance | domain | 0.35 | Versicherungswesen, ~assurance, seguros, vakuutusala, vakuutukset
Underwriting | risk underwriting, Risikoprüfung, souscription, suscripción de riesgos, vakuutusten myöntö
Claims handling | claims management, claims processing, Schadenbearbeitung, Schadenregulierung, gestion des sinistres, gestión de siniestros, korvauskäsittely
Actuarial science | actuarial analysis, Aktuariat, Versicherungsmathematik, actuariat, vakuutusmatematiikka
Risk management | enterprise risk management, Risikomanagement, gestion des risques, gestión de riesgos, riskienhallinta
Solvency II
# Finance credentials | certificate | 0 | | silent
CPA | Certified Public Accountant, CPA license | case kind:licence
ACCA | ACCA qualified, Association of Chartered Certified Accountants, chartered certified accountant, chartered accountant, qualified accountant | case near:aca=0.9,cima=0.85
ACA | ACA qualified, ICAEW, ICAEW chartered accountant | case
CIMA | CIMA qualified, Chartered Management Accountant, CGMA | case near:aca=0.85
CFA | CFA charterholder, CFA Level I, CFA Level II, CFA Level III, Chartered Financial Analyst | case
Certified accountant exam | Bilanzbuchhalter IHK, geprüfter Bilanzbuchhalter, DCG, DSCG, expert-comptable, KLT, KLT-tutkinto
Tax adviser exam | Steuerberaterexamen, Steuerfachwirt, Steuerberaterprüfung
Auditor's licence | Wirtschaftsprüferexamen, HT-tutkinto, KHT, ROAC | kind:licence
Insurance licence | Sachkundeprüfung 34d, §34d, Series 7, Series 63, APK-tutkinto, ORIAS | kind:licence
Banker's qualification | Bankkaufmann, Bankkauffrau, Ausbildung zur Bankkauffrau, Ausbildung zum Bankkaufmann, Bankkaufmann IHK, Bankfachwirt
# Corporate finance and reporting | domain | 0.25 | | silent id:corporate-finance-work
Capital raising | raising capital, debt financing, equity financing, levée de fonds
SEC reporting | 10-K, 10-Q, SEC filings
P&L management | compte de résultat, cuenta de resultados
agree21 |  | kind:tool
SAF-T | JPK, JPK VAT | kind:method
Symfonia |  | kind:tool case
Credit assessment | análisis de riesgo de crédito
`;
