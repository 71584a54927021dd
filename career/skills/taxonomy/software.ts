/** Building software: languages, frameworks, databases, operations, ways of working. */
export const software = `
# Programming languages | tool | 0.15 | coding languages, Programmiersprachen, langages de programmation, lenguajes de programación, ohjelmointikielet
JavaScript | JS, ECMAScript, ES6, ES2015, vanilla JS | not:object
TypeScript | | up:javascript near:javascript=0.6
Python | Python 3, Python3
Java | Java SE, Java EE, J2EE, Jakarta EE, JDK, Java 8, Java 11, Java 17 | near:kotlin=0.6,c#=0.45
Kotlin|
C# | CSharp, C-Sharp | id:c# near:java=0.45
C++ | CPP, C++11, C++14, C++17, C++20 | id:c++ near:c=0.5
C | ANSI C, C99, Embedded C | case ctx id:c near:c++=0.5
Go | Golang | case ctx id:go not:to,live,beyond
Rust | | ctx
Ruby | | ctx
PHP | PHP 7, PHP 8
Swift | | case ctx near:objective-c=0.5
SwiftUI | | up:swift
Objective-C | ObjC
Scala | near:java=0.4
R | R language, R programming | case ctx id:r near:python=0.3
RStudio | Posit Workbench | near:r=0.85
tidyverse | dplyr, ggplot2 | up:r
Perl
Haskell
Elixir
Erlang
Clojure
F# | FSharp | id:f#
Dart
Lua
Groovy
Julia | | ctx
MATLAB | | near:python=0.3
Fortran
COBOL
Visual Basic | VB.NET
VBA | Visual Basic for Applications, Excel macros
Assembly | Assembler, x86 assembly | ctx
Shell scripting | Bash, shell scripts, Bash scripting, zsh, Shell-Skripte | near:powershell=0.5
PowerShell
ABAP | SAP ABAP
Solidity
Delphi | Object Pascal
VHDL
Verilog | SystemVerilog | near:vhdl=0.6
# Web frontend | domain | 0.2 | frontend, front-end, frontend development, front-end development, Frontend-Entwicklung, développement front-end, desarrollo frontend
HTML | HTML5, XHTML
CSS | CSS3
Sass | SCSS, LESS CSS | case up:css
React | React.js, ReactJS | case not:to,quickly up:javascript near:vue.js=0.5,angular=0.45
Angular | AngularJS, Angular 2 | up:javascript near:react=0.45,vue.js=0.45
Vue.js | Vue, VueJS, Vue 3 | up:javascript near:react=0.5
Svelte | SvelteKit | up:javascript near:react=0.4
Next.js | NextJS | up:react
Nuxt | Nuxt.js | up:vue.js
Redux | Redux Toolkit | up:react
jQuery | | up:javascript
Bootstrap | | ctx
Tailwind CSS | Tailwind, TailwindCSS | up:css
Webpack
Vite | Vite.js | case
Storybook
Web accessibility | WCAG, a11y, accessible web design, Barrierefreiheit, accessibilité web, accesibilidad web, saavutettavuus, accessibility, WCAG 2.2, WCAG 2.1, barrierefrei, accessibilité, RGAA
Responsive design | responsive web design
WebAssembly | WASM
Three.js
D3.js | D3 | near:data-visualization=0.4
# Backend development | domain | 0.2 | backend, back-end, back-end development, server-side development, Backend-Entwicklung
Node.js | Node, NodeJS | case up:javascript
Express | Express.js, ExpressJS | case ctx up:node.js
NestJS | Nest.js | up:node.js
Django | Django REST Framework, DRF | up:python near:flask=0.6,fastapi=0.5
Flask | | ctx up:python near:fastapi=0.6
FastAPI | | up:python
Spring | Spring Framework, Spring MVC | case ctx up:java
Spring Boot | SpringBoot | up:java up:spring
Spring Cloud |  | up:java up:spring kind:tool near:spring-boot=0.7
Hibernate | JPA, Java Persistence API | up:java
Quarkus | | up:java near:spring-boot=0.6
Ruby on Rails | Rails, RoR | up:ruby
Laravel | | up:php near:symfony=0.6
Symfony | | up:php
.NET | dotnet, .NET Core, .NET Framework, | id:dotnet
ASP.NET | ASP.NET Core, ASP.NET MVC, Blazor | id:asp.net up:dotnet
Entity Framework | EF Core, Entity Framework Core | up:dotnet
WordPress | | up:php
Drupal | | up:php
GraphQL | Apollo GraphQL
REST APIs | REST, RESTful, RESTful APIs, REST API, API development, API design, REST-Schnittstellen, REST-rajapinnat, rajapinnat | case id:rest-apis
gRPC | Protocol Buffers, protobuf
WebSockets | WebSocket
SOAP | SOAP web services | case
OAuth | OAuth 2.0, OAuth2, OpenID Connect, OIDC
Microservices | microservice architecture, micro-services, Microservice-Architektur, mikropalvelut
Event-driven architecture | event-driven systems
Event sourcing | CQRS | up:event-driven-architecture
Distributed systems | distributed computing, verteilte Systeme
# Relational databases | domain | 0.55 | relational database, RDBMS, SQL databases, relationale Datenbanken, bases de données relationnelles, relaatiotietokannat
PostgreSQL | Postgres, Postgre SQL, pgsql
MySQL
MariaDB | | near:mysql=0.9
Microsoft SQL Server | SQL Server, MSSQL, MS SQL
Oracle Database | Oracle DB, Oracle SQL, PL/SQL, PLSQL, Oracle
SQLite
IBM Db2 | DB2
Amazon Aurora | Aurora PostgreSQL
SQL | T-SQL, Transact-SQL | case near:postgresql=0.9
# NoSQL databases | domain | 0.45 | NoSQL
MongoDB | Mongo
Redis | | near:memcached=0.6
Cassandra | Apache Cassandra
DynamoDB | Amazon DynamoDB
Couchbase
CouchDB |  | kind:tool near:couchbase=0.6
Neo4j | | near:graph-databases=0.7
Graph databases | graph database, Graphdatenbanken
Elasticsearch
Elastic Stack | ELK, ELK Stack | up:elasticsearch
OpenSearch |  | kind:tool near:elasticsearch=0.85
Memcached
Firebase | Firestore
# Cloud platforms | domain | 0.45 | cloud, cloud computing, cloud infrastructure, Cloud-Plattformen, cloud services, pilvipalvelut
AWS | Amazon Web Services
Azure | Microsoft Azure
Google Cloud | GCP, Google Cloud Platform
Heroku
DigitalOcean
OpenStack
AWS Lambda | Lambda functions | up:aws near:azure-functions=0.6
Amazon S3 | AWS S3 | up:aws
Amazon EC2 | EC2 | up:aws
Azure Functions | | up:azure
Serverless | serverless architecture, serverless computing
# DevOps | method | 0.1 | DevOps engineering, SRE, site reliability engineering
Docker | Docker Compose, containerization, containerisation, ~containers | near:podman=0.8
Podman
Amazon EKS | EKS | up:kubernetes up:aws
Azure Kubernetes Service | AKS | up:kubernetes up:azure
Google Kubernetes Engine | GKE | up:kubernetes up:google-cloud
Kubernetes | K8s, k3s | near:openshift=0.75,docker-swarm=0.5,nomad=0.45
OpenShift | | up:kubernetes
Docker Swarm | | up:docker
Nomad | HashiCorp Nomad | case ctx
Helm | Helm charts | case ctx up:kubernetes
Terraform | | up:infrastructure-as-code near:pulumi=0.65,cloudformation=0.55
Pulumi | | up:infrastructure-as-code
AWS CDK | Cloud Development Kit | up:infrastructure-as-code near:cloudformation=0.75
CloudFormation | AWS CloudFormation | up:infrastructure-as-code
Infrastructure as code | IaC, infrastructure-as-code
Ansible | | near:chef-infra=0.5,puppet=0.55
Puppet | | case ctx
Chef Infra | Chef | case ctx id:chef-infra
CI/CD | continuous integration, continuous delivery, continuous deployment, build pipelines, CI pipelines, CI/CD pipelines | id:ci-cd
Jenkins | | up:ci-cd near:gitlab-ci=0.6,github-actions=0.6
GitLab CI | GitLab CI/CD, GitLab Pipelines | up:ci-cd near:github-actions=0.65
GitHub Actions | | up:ci-cd
CircleCI |  | up:ci-cd
Travis CI | TravisCI | up:ci-cd kind:tool near:circleci=0.75
TeamCity |  | up:ci-cd kind:tool near:circleci=0.75
Bamboo CI |  | up:ci-cd kind:tool near:circleci=0.75
Azure DevOps | Azure Pipelines | up:ci-cd
ArgoCD | Argo CD | up:gitops
FluxCD | Flux CD | up:gitops near:argocd=0.8
GitOps
Prometheus | | near:datadog=0.5
Grafana | | near:kibana=0.5
Datadog | | near:new-relic=0.6
New Relic
Kibana
Splunk
Observability | distributed tracing, application monitoring
OpenTelemetry |  | kind:tool up:observability
Linux | Ubuntu, Debian, Red Hat, RHEL, CentOS, GNU/Linux, Linux administration | near:unix=0.8
Unix | UNIX, Solaris, AIX
Nginx
Apache HTTP Server |  | kind:tool near:nginx=0.6
HAProxy |  | kind:tool near:nginx=0.6
Git | version control, Versionsverwaltung, versionhallinta | near:subversion=0.5
GitHub | | up:git
GitLab | | up:git
Bitbucket | | up:git
Subversion | SVN
# Messaging systems | domain | 0.5 | message queues, message brokers
Apache Kafka | Kafka, Kafka Streams, Confluent Kafka
RabbitMQ
ActiveMQ | Apache ActiveMQ, Artemis
Amazon SQS | SQS | up:aws
Amazon SNS |  | up:aws kind:tool near:amazon-sqs=0.7
Amazon EventBridge | EventBridge | up:aws up:event-driven-architecture
NATS | NATS JetStream | case
# Mobile development | domain | 0.25 | mobile app development, mobile apps, App-Entwicklung, développement mobile, desarrollo móvil, mobiilikehitys
Android | Android development, Android SDK
Jetpack Compose | | up:android
iOS | iOS development
UIKit | | up:ios
React Native | | up:react near:flutter=0.55
Flutter | | up:dart
Xamarin | .NET MAUI
Ionic | Ionic Framework | ctx
Apache Cordova | Cordova | ctx kind:tool near:ionic=0.6
# Software testing | domain | 0.25 | QA, quality assurance testing, Softwaretest, Softwaretests, pruebas de software, ohjelmistotestaus
Test automation | automated testing, automated tests, test scripts, Testautomatisierung, automatisation des tests, testiautomaatio
Unit testing | unit tests, TDD, test-driven development, Unit-Tests, tests unitaires, yksikkötestaus
Integration testing | integration tests, end-to-end testing, end-to-end tests, E2E testing, contract testing
Manual testing | exploratory testing, regression testing, manuelle Tests
Performance testing | load testing, Lasttests
JMeter |  | kind:tool up:performance-testing
Gatling |  | case kind:tool up:performance-testing
Selenium | Selenium WebDriver | near:playwright=0.65,cypress=0.6
Cypress | Cypress.io | case ctx near:playwright=0.7
Playwright | Playwright tests | ctx
Jest |  | case ctx up:unit-testing
Vitest |  | up:unit-testing kind:tool near:jest=0.8
Mocha |  | case ctx up:unit-testing kind:tool near:jest=0.8
JUnit |  | up:unit-testing
TestNG |  | up:unit-testing kind:tool near:junit=0.7
Mockito |  | up:unit-testing kind:tool near:junit=0.7
pytest | | up:unit-testing
Cucumber | BDD, behavior-driven development | ctx
Gherkin |  | ctx kind:tool near:cucumber=0.8
Postman | | ctx
ISTQB | ISTQB Certified Tester, ISTQB Foundation Level | kind:certificate
# Software engineering practice | method | 0.1 | software engineering, software development, Softwareentwicklung, développement logiciel, desarrollo de software, ohjelmistokehitys
Object-oriented programming | OOP, object-oriented design, objektorientierte Programmierung
Design patterns | software design patterns, Entwurfsmuster
Software architecture | system architecture, solution architecture, system design, Softwarearchitektur, architecture logicielle, arquitectura de software, ohjelmistoarkkitehtuuri
Domain-driven design | DDD
Code review | code reviews, pair programming
Functional programming | funktionale Programmierung
Data structures | algorithms, data structures and algorithms
Full-stack development | full stack, fullstack, full-stack
Refactoring | legacy modernization, legacy code
API documentation | OpenAPI, Swagger | near:technical-documentation=0.6
Technical documentation | technical writing, technische Dokumentation
Embedded systems | embedded software, firmware, microcontrollers, Embedded-Entwicklung, sulautetut järjestelmät
FPGA |  | up:embedded-systems
Xilinx | Xilinx Vivado, Vivado | up:embedded-systems kind:tool up:fpga
ModelSim |  | up:embedded-systems kind:tool up:fpga
RTOS | FreeRTOS, real-time operating systems | up:embedded-systems
Arduino |  | up:embedded-systems
Raspberry Pi |  | up:embedded-systems kind:tool near:arduino=0.5
Game development
Unity3D | Unity engine | kind:tool up:game-development
Unreal Engine |  | kind:tool up:game-development
Godot |  | case ctx kind:tool up:game-development
Blockchain | smart contracts, Ethereum
UML
BPMN | BPMN 2.0 | near:uml=0.4
# Agile methods | method | 0.5 | agile, agile methodologies, agile software development, agile development, agile Methoden, méthodes agiles, metodologías ágiles, ketterä kehitys, ketterät menetelmät
Scrum | Scrum framework
Kanban | Kanban board
SAFe | Scaled Agile, Scaled Agile Framework | case
Extreme programming | XP programming
Jira | Atlassian Jira
Confluence |  | kind:tool near:jira=0.5
Scrum Master certification | Certified ScrumMaster, CSM, PSM I, Professional Scrum Master | kind:certificate up:scrum
# More tools of software people | tool | 0.15 | | silent id:more-software-tools
Vagrant |  | case
Packer | HashiCorp Packer | case
Rancher | SUSE Rancher | case
Koa | Koa.js | case
OCaml
Bazel |  | case
Visual Studio Code | VS Code, VSCode
axe-core | axe DevTools
NVDA | NVDA screen reader
CUDA
Salesforce Flow | Salesforce Flows, Flow Builder
Apex | Salesforce Apex | case ctx
Salesforce Data Loader | Data Loader
Outreach | Outreach.io | ctx case
Amplitude | Amplitude Analytics | case
Mixpanel
`;
