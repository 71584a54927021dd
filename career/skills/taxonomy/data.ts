/** Data: analysis, engineering, science, machine learning, reporting. */
export const data = `
# Data analysis | domain | 0.25 | data analytics, analytics, analyzing data, Datenanalyse, analyse de données, análisis de datos, data-analytiikka, data-analyysi, tiedon analysointi
Statistics | statistical analysis, statistical modeling, statistical modelling, Statistik, statistische Auswertung, statistiques, estadística, tilastotiede, tilastollinen analyysi
Pandas | | ctx up:python
NumPy |  | up:python
SciPy |  | up:python kind:tool near:numpy=0.6
Jupyter | Jupyter Notebook, JupyterLab | up:python
Excel | Microsoft Excel, MS Excel, advanced Excel, pivot tables, VLOOKUP, Excel-Kenntnisse | case not:at,in id:excel near:google-sheets=0.75
Google Sheets
SPSS | | near:stata=0.6,sas=0.6
Stata | | case
SAS | SAS programming | case
A/B testing | AB testing, split testing, ~experimentation
Cohort analysis | customer segmentation, funnel analysis
Forecasting | demand forecasting, time series analysis, time series
Data quality | data cleaning, data validation, data cleansing, Datenqualität
Data governance | data catalog
Master data management | Stammdatenpflege, Stammdatenmanagement | case near:data-governance=0.6
Reporting | dashboards, dashboard design, Berichtswesen, reportings, raportointi, informes, monthly dashboards, tableaux de bord, tableau de bord, cuadros de mando, koontinäytöt
KPIs | key performance indicators, KPI tracking, KPI
# Data visualization | domain | 0.5 | data visualisation, Datenvisualisierung, visualisation de données, visualización de datos, datan visualisointi
Tableau | Tableau Desktop | case
Power BI | PowerBI, Microsoft Power BI
DAX | | case up:power-bi
Looker | Looker Studio, Google Data Studio, LookML
Qlik | Qlik Sense, QlikView
Matplotlib |  | up:python
Seaborn |  | up:python kind:tool near:matplotlib=0.8
Plotly |  | up:python kind:tool near:matplotlib=0.8
Metabase
Apache Superset |  | kind:tool near:metabase=0.75
# Business intelligence | domain | 0.3 | BI, business intelligence tools
Data warehousing | data warehouse, DWH, Data-Warehouse, star schema, data modeling, data modelling, Datenmodellierung, tietovarasto
Snowflake | | case near:bigquery=0.6,amazon-redshift=0.6
BigQuery | Google BigQuery
Amazon Redshift | Redshift
SAP BW | SAP BW/4HANA
SSIS | SQL Server Integration Services
SSRS |  | case kind:tool near:ssis=0.6
SSAS |  | case kind:tool near:ssis=0.6
# Data engineering | domain | 0.3 | data pipelines, data pipeline, big data, Datenpipelines
ETL | ELT, ETL pipelines, ETL processes | case
Apache Spark | Spark, PySpark, Spark SQL | case near:apache-flink=0.5,hadoop=0.45
Apache Flink | Flink
Apache Airflow | Airflow | near:dagster=0.7,prefect=0.7
Dagster
Prefect | | ctx
dbt | data build tool | case
Hadoop | HDFS
MapReduce |  | kind:tool near:hadoop=0.6
Apache Hive | Hive | case kind:tool near:hadoop=0.6
Databricks | Delta Lake
Fivetran
Airbyte |  | kind:tool near:fivetran=0.75
Stitch ETL |  | kind:tool near:fivetran=0.75
Data lake | data lakehouse, lakehouse
Stream processing | streaming data, real-time data processing
# Machine learning | domain | 0.3 | ML, maschinelles Lernen, apprentissage automatique, aprendizaje automático, koneoppiminen, statistical learning
Deep learning | neural networks, neuronale Netze, syväoppiminen
TensorFlow |  | near:pytorch=0.7
Keras |  | kind:tool near:tensorflow=0.7
PyTorch | | up:python
scikit-learn | sklearn | up:python
XGBoost |  | up:python kind:tool near:scikit-learn=0.6
LightGBM |  | up:python kind:tool near:scikit-learn=0.6
Natural language processing | NLP, text mining
spaCy |  | kind:tool up:natural-language-processing
Computer vision | image recognition, image processing, Bildverarbeitung, konenäkö
OpenCV |  | kind:tool up:computer-vision
Large language models | LLM, LLMs, generative AI, GPT, prompt engineering, RAG pipelines
LangChain |  | kind:tool up:large-language-models
Recommender systems | recommendation systems
MLOps | model deployment, model monitoring
MLflow |  | kind:tool up:mlops
Kubeflow |  | kind:tool up:mlops
SageMaker |  | kind:tool up:mlops
Feature engineering | feature store
Reinforcement learning
Artificial intelligence | AI, künstliche Intelligenz, KI, intelligence artificielle, inteligencia artificial, tekoäly | case
Data science | data scientist, Datenwissenschaft, science des données, ciencia de datos, datatiede
Predictive modeling | predictive modelling, regression models, classification models
Operations research | mathematical optimization, linear programming
Bioinformatics | genomics, NGS analysis
GIS | geographic information systems, spatial analysis, paikkatieto | case
ArcGIS |  | kind:tool up:gis
QGIS |  | kind:tool up:gis
Web scraping
Scrapy |  | kind:tool up:web-scraping
BeautifulSoup |  | kind:tool up:web-scraping
`;
