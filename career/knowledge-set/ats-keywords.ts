import type { AtsKeyword } from "../../schemas/knowledge.ts";

/** One row for each skill: its id, then spellings that applicant-tracking systems take for different words. */
const rows = `
postgresql | PostgreSQL, Postgres, PSQL
kubernetes | Kubernetes, K8s
javascript | JavaScript, JS
typescript | TypeScript, TS
go | Go, Golang
aws | AWS, Amazon Web Services
google-cloud | GCP, Google Cloud Platform, Google Cloud
azure | Azure, Microsoft Azure, MS Azure
node.js | Node.js, NodeJS, Node
react | React, React.js, ReactJS
vue.js | Vue, Vue.js, VueJS
angular | Angular, AngularJS 2+
c# | C#, CSharp, C-Sharp
c++ | C++, CPP
dotnet | .NET, dotnet, dot net
microsoft-sql-server | SQL Server, Microsoft SQL Server, MS SQL, MSSQL, MS SQL Server
mongodb | MongoDB, Mongo
elasticsearch | Elasticsearch, Elastic Search
apache-kafka | Kafka, Apache Kafka
apache-airflow | Airflow, Apache Airflow
apache-spark | Spark, Apache Spark
terraform | Terraform, HashiCorp Terraform
github-actions | GitHub Actions, GH Actions
gitlab-ci | GitLab CI, GitLab CI/CD
power-bi | Power BI, PowerBI, Microsoft Power BI, MS Power BI
excel | Excel, Microsoft Excel, MS Excel, MS-Excel
microsoft-word | Word, Microsoft Word, MS Word
office-software | Microsoft Office, MS Office, MS-Office
google-analytics | Google Analytics, GA
seo | SEO, search engine optimization, search engine optimisation
electronic-health-records | EHR, electronic health records
enterprise-resource-planning | ERP, enterprise resource planning
crm | CRM, customer relationship management
cad | CAD, computer-aided design
autocad | AutoCAD, Auto CAD
solidworks | SolidWorks, Solid Works
adobe-photoshop | Photoshop, Adobe Photoshop
adobe-illustrator | Illustrator, Adobe Illustrator
adobe-indesign | InDesign, Adobe InDesign
sap-fi | SAP FI, SAP-FI
`;

/** The built-in set of keywords. */
export const atsKeywords: readonly AtsKeyword[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [skillId = "", forms = ""] = row.split("|").map((cell) => cell.trim());
    return { skillId, forms: forms.split(",").map((form) => form.trim()) };
  });
