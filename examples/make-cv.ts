import { createWriteStream } from "node:fs";
import { join } from "node:path";
import PDFDocument from "pdfkit";

/**
 * Draws examples/cv.pdf: a CV of a fictional person in one column, as a text editor would export it.
 * Run it with `node examples/make-cv.ts`; the file only changes when this script does.
 */

const jobs = [
  {
    title: "Senior Backend Engineer",
    employer: "Halvorsen Freight Oy, Tampere, Finland",
    dates: "March 2021 – Present",
    points: [
      "Split a monolith of 400,000 lines into nine event-driven services in TypeScript and Node.js, without a day of downtime",
      "Moved 2.1 TB of bookings from MySQL to PostgreSQL and cut the slowest report from 40 minutes to 90 seconds",
      "Introduced contract tests and a deployment pipeline in GitHub Actions; releases went from monthly to daily",
      "Mentored three junior engineers, two of whom now lead services of their own",
    ],
  },
  {
    title: "Software Engineer",
    employer: "Northlight Booking Ltd, Leeds, United Kingdom",
    dates: "August 2017 – February 2021",
    points: [
      "Built the REST APIs that hotels use to publish rooms, in Node.js and Express, serving 900 requests a second at peak",
      "Wrote the nightly reconciliation with payment providers in Python; unexplained differences fell by 96 percent",
      "Ran the team's Docker images and its Jenkins builds",
    ],
  },
  {
    title: "Junior Developer",
    employer: "Brackwater Media GmbH, Bremen, Germany",
    dates: "October 2015 – July 2017",
    points: [
      "Maintained PHP shops for eleven retailers and replaced their hand-written SQL with tested queries",
      "Made the newsletter editor usable by keyboard and screen reader",
    ],
  },
];

const skills = [
  "Languages: TypeScript, JavaScript, Python, SQL, PHP",
  "Backend: Node.js, Express, PostgreSQL, MySQL, Redis, RabbitMQ, REST APIs",
  "Operations: Docker, GitHub Actions, Jenkins, AWS (EC2, S3), Grafana",
];

const left = 62;
const pdf = new PDFDocument({
  size: "A4",
  margin: left,
  info: { Title: "Curriculum vitae of Ilse Marbach", CreationDate: new Date(0) },
});
pdf.pipe(createWriteStream(join(import.meta.dirname, "cv.pdf")));

const heading = (text: string): void => {
  pdf.moveDown(0.9).font("Helvetica-Bold").fontSize(12).text(text, left).moveDown(0.3);
};
const plain = (text: string): void => {
  pdf.font("Helvetica").fontSize(10).text(text, left);
};
const bold = (text: string): void => {
  pdf.font("Helvetica-Bold").fontSize(10).text(text, left);
};
const bullet = (text: string): void => {
  const top = pdf.y;
  pdf
    .font("Helvetica")
    .fontSize(10)
    .text("•", left + 8, top, { lineBreak: false });
  pdf.text(text, left + 20, top, { width: pdf.page.width - left * 2 - 20 });
};

pdf.font("Helvetica-Bold").fontSize(20).text("Ilse Marbach", left);
plain("Backend engineer");
plain("Tampere, Finland | +358 40 555 0142 | ilse.marbach@example.com");
pdf.fillColor("#1d4e89").text("linkedin.com/in/ilse-marbach-example", {
  link: "https://linkedin.com/in/ilse-marbach-example",
  continued: true,
});
pdf.fillColor("black").text("  |  ", { continued: true, link: null });
pdf
  .fillColor("#1d4e89")
  .text("github.com/ilse-marbach-example", { link: "https://github.com/ilse-marbach-example" })
  .fillColor("black");

heading("Profile");
plain(
  "Backend engineer with eleven years of work on booking and logistics systems. I like services that are small enough to be understood and data that can be trusted, and I write down why things are as they are.",
);

heading("Work experience");
jobs.forEach((job, index) => {
  if (index > 0) pdf.moveDown(0.6);
  bold(job.title);
  plain(`${job.employer} | ${job.dates}`);
  job.points.forEach(bullet);
});

heading("Education");
bold("M.Sc. in Computer Science");
plain("Tampere University | 2013 – 2015");
pdf.moveDown(0.4);
bold("B.Sc. in Mathematics");
plain("University of Bremen | 2010 – 2013");

heading("Skills");
skills.forEach(plain);

heading("Certificates");
plain("AWS Certified Developer – Associate, Amazon Web Services, 2022");

heading("Languages");
plain("German (native), English (C1), Finnish (B1)");
pdf.end();
