/**
 * The types of the HTTP API, made from its OpenAPI document by `npm run client:generate`. Not written by hand.
 */

export interface paths {
    "/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request in
         * @description What each type needs and brings is in docs/api.md. A posting may be given by its `url`: it is fetched before the answer, from public web sites only. Files over some megabytes are announced with `upload`, and put to the address that the answer names; the flow starts when they arrive.
         */
        post: operations["analyze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My requests, newest first */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a request stands, and what came of it
         * @description `events` are the lines of its log, numbered without gaps; `result` and `engines` are there once it has ended.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Delete a request with everything that came of it
         * @description For good, also against agents that are still at work: results, documents and log, and the posting if no other request of mine uses it. My CVs and applications stay.
         */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a request, line by line
         * @description With `Accept: text/event-stream` the lines after `after` (or after the `Last-Event-ID` header) come as server-sent events, whose ids are the numbers of the lines: at the front door as they happen, until the request has ended (`event: end`) or some minutes have passed; at the HTTP API's own address one batch an answer. A client that reads again with the last id misses nothing. Otherwise the answer is JSON, and comes as soon as there are lines, or the request has ended, or `wait` seconds have passed.
         */
        get: operations["followJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a request that is at work */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The typeset documents of a request, each with an address that holds for an hour */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Have more documents made
         * @description Other formats, another template, without changes of the rewrite that the person has undone.
         */
        post: operations["orderDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_id}/cvs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the tailored CV with the changes that I accept
         * @description A version of its own, made of the CV that was read and the changes of the rewrite but those in `undone`. Other analyses can start from it; the versions before stay.
         */
        post: operations["saveTailoredCv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cvs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My CVs with all their versions, newest first */
        get: operations["listCvs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cvs/{cv_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version with what was read of it
         * @description `profile` is JSON Resume; `meta.careerassist.fields` names page and line of each field.
         */
        get: operations["getCv"];
        put?: never;
        post?: never;
        /**
         * Delete a version and its files
         * @description A file that another version was read from stays until that one is deleted, too.
         */
        delete: operations["deleteCv"];
        options?: never;
        head?: never;
        /** Rename a version, or make it the one that I work with */
        patch: operations["changeCv"];
        trace?: never;
    };
    "/cvs/{cv_id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct what was read
         * @description The correction is a version of its own; later analyses of the same file use it. What is left as it was keeps its page and line.
         */
        put: operations["correctCv"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The postings that I have brought, newest first */
        get: operations["listPostings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My applications, newest first */
        get: operations["listApplications"];
        put?: never;
        /**
         * Enter an application
         * @description Company and role are taken from the posting of `request_id` if left out.
         */
        post: operations["enterApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{application_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application with its history */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /** Delete an application with its history */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /** Change an application or its status */
        patch: operations["changeApplication"];
        trace?: never;
    };
    "/knowledge/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the knowledge base says to a question
         * @description Searches what everybody may find and my own documents, by meaning and by words. Each answer quotes its source.
         */
        get: operations["searchKnowledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much the knowledge base holds */
        get: operations["getKnowledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own documents, newest first */
        get: operations["listKnowledge"];
        put?: never;
        /**
         * Add a document of my own
         * @description Nobody else finds it. The same `url` or `name` replaces what was there under it; it can be searched a moment later.
         */
        post: operations["addKnowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a document of my own */
        delete: operations["removeKnowledge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/research": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a round of research now
         * @description On topics and skills it reads the configured sources, for everybody; addresses are read for you alone. Progress is at `/research/{round_id}`, line by line at `/jobs/{round_id}`.
         */
        post: operations["requestResearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/research/{round_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a round of research stands */
        get: operations["getResearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of me */
        get: operations["getMe"];
        put?: never;
        post?: never;
        /**
         * Erase me and everything that is mine
         * @description At once and for good, also against agents that are still at work; what they leave behind is swept up later.
         */
        delete: operations["eraseMe"];
        options?: never;
        head?: never;
        /** Change my name or language */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is mine, as a ZIP of JSON and files */
        get: operations["exportMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign me out everywhere
         * @description Ends all sign-ins at the issuer, as far as it lets us, and refuses the access tokens that were made before, this one included.
         */
        post: operations["signOutMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who thinks here, what it costs, and what I have spent today
         * @description The engines are configured by whoever runs this service. `tasks` says in which order they are asked for what is written; the rest is always the built-in engine's. A limit that is used up sends the tasks to the built-in engine.
         */
        get: operations["getEngines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service is ready */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description, as OpenAPI 3.1 */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description, as a page to read */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the agents and their queues stand, and what failed last
         * @description The age of the oldest message is CloudWatch's figure, some minutes old on AWS.
         */
        get: operations["getAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/agents/{agent}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an agent rest
         * @description Its messages wait in the queue for up to four days.
         */
        post: operations["pauseAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/agents/{agent}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an agent go on
         * @description It takes up what waits in its queue.
         */
        post: operations["resumeAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the log of all events, newest first
         * @description A page may hold fewer events than asked for while there are more: a search ends a page after some thousand events that it has looked at. Go on until `next_cursor` is null.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/events/tail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Further events as they come, oldest first
         * @description Without `after` it begins at this moment and answers at once, with no events and the cursor to go on from. With it, it answers as soon as there is an event, or after `wait` seconds with none. Go on with the `cursor` of each answer. Under heavy load an event may come twice; `id` and `replay` tell it.
         */
        get: operations["tailEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/requests/{request_id}/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a request: the tree of its events
         * @description By causation: each event hangs under the one that caused it, a join under one of its causes with the others named. With agents, times, tries, errors, engines and cost, and the dead letters of the request.
         */
        get: operations["getRequestTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the dead letters of all agents and of their rules */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/dead-letters/{agent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dead letters of an agent with their reasons, oldest first
         * @description They stay where they are. What isn't an event of ours is shown by its size and reason alone: it may hold anything.
         */
        get: operations["showDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/dead-letters/{agent}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send dead letters on their way again, one or all
         * @description Each is sent before it is deleted, so that a crash in between loses none; agents notice what comes twice. As many as can be sent in twenty seconds; `remaining` says whether to ask again.
         */
        post: operations["redriveDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/dead-letters/{agent}/purge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throw the dead letters of an agent away
         * @description What they asked for will never be done. `confirm` must be the agent's name. SQS takes up to a minute.
         */
        post: operations["purgeDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The replays of the last ninety days, newest first */
        get: operations["listReplays"];
        put?: never;
        /**
         * Let an agent do its work on archived events again
         * @description Either `from` and `to`, or `request_id`. The agents behind it do theirs on what comes of it, once per replay; results are overwritten. A replay of one request begins when its rule is seen everywhere, after about a minute on AWS.
         */
        post: operations["startReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/replays/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a replay is, and what came of it so far
         * @description `completed` says that all events are sent again; the agents are through when `messages_at_work` is 0 and `handled` grows no more.
         */
        get: operations["getReplay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/replays/{name}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a replay
         * @description What was sent already is worked on.
         */
        post: operations["cancelReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operations/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What operators did, newest first */
        get: operations["listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event that is on the bus: schema, example, and the pattern to listen with */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/asyncapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as an AsyncAPI 3 document */
        get: operations["getAsyncApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        RequestOptionsInput: {
            rewrite?: {
                /** @enum {string} */
                language?: "en" | "de" | "fr" | "es" | "fi";
            };
            letter?: {
                /**
                 * @default medium
                 * @enum {string}
                 */
                length: "short" | "medium" | "long";
                /**
                 * @default formal
                 * @enum {string}
                 */
                tone: "formal" | "warm" | "confident";
                /** @enum {string} */
                language?: "en" | "de" | "fr" | "es" | "fi";
                instructions?: string;
            };
            interview?: {
                /**
                 * @default mixed
                 * @enum {string}
                 */
                type: "mixed" | "technical" | "behavioural" | "role";
                /**
                 * @default standard
                 * @enum {string}
                 */
                difficulty: "entry" | "standard" | "hard";
                /** @default 18 */
                questions: number;
                /** @enum {string} */
                language?: "en" | "de" | "fr" | "es" | "fi";
            };
            charts?: {
                /** @enum {string} */
                language?: "en" | "de" | "fr" | "es" | "fi";
            };
        };
        CvProfile: {
            basics: {
                name?: string;
                label?: string;
                email?: string;
                phone?: string;
                url?: string;
                summary?: string;
                location?: {
                    address?: string;
                    postalCode?: string;
                    city?: string;
                    countryCode?: string;
                    region?: string;
                } & {
                    [key: string]: unknown;
                };
                profiles?: ({
                    network: string;
                    username?: string;
                    url?: string;
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            };
            work: ({
                name?: string;
                position?: string;
                location?: string;
                url?: string;
                startDate?: string;
                endDate?: string;
                summary?: string;
                highlights?: string[];
            } & {
                [key: string]: unknown;
            })[];
            volunteer: ({
                organization?: string;
                position?: string;
            } & {
                [key: string]: unknown;
            })[];
            education: ({
                institution?: string;
                area?: string;
                studyType?: string;
                startDate?: string;
                endDate?: string;
                score?: string;
                courses?: string[];
            } & {
                [key: string]: unknown;
            })[];
            awards: ({
                title: string;
            } & {
                [key: string]: unknown;
            })[];
            certificates: ({
                name: string;
                date?: string;
                issuer?: string;
            } & {
                [key: string]: unknown;
            })[];
            publications: ({
                name: string;
            } & {
                [key: string]: unknown;
            })[];
            skills: ({
                name: string;
                level?: string;
                keywords: string[];
            } & {
                [key: string]: unknown;
            })[];
            languages: ({
                language: string;
                fluency?: string;
            } & {
                [key: string]: unknown;
            })[];
            interests: ({
                name: string;
            } & {
                [key: string]: unknown;
            })[];
            references: ({
                name?: string;
                reference?: string;
            } & {
                [key: string]: unknown;
            })[];
            projects: ({
                name: string;
                description?: string;
                highlights?: string[];
                startDate?: string;
                endDate?: string;
                url?: string;
            } & {
                [key: string]: unknown;
            })[];
            meta: {
                /** @constant */
                version: "v1.0.0";
                careerassist: {
                    /** @enum {string} */
                    format: "pdf" | "docx" | "text" | "markdown" | "html" | "json-resume" | "linkedin-zip";
                    pages: number;
                    language: string | null;
                    engine: {
                        name: string;
                        version: string;
                    };
                    seniority: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "director" | "executive") | null;
                    years: number | null;
                    skills: {
                        id: string;
                        name: string;
                        places: {
                            page: number;
                            line: number;
                            text: string;
                            section: string | null;
                        }[];
                    }[];
                    fields: {
                        [key: string]: {
                            places: {
                                page: number;
                                line: number;
                                text: string;
                            }[];
                            confidence: number;
                        };
                    };
                    sections: {
                        heading: string;
                        section: string | null;
                        place: {
                            page: number;
                            line: number;
                            text: string;
                        };
                    }[];
                    layoutRisks: {
                        code: string;
                        detail: string;
                    }[];
                    unread: {
                        page: number;
                        line: number;
                        text: string;
                    }[];
                };
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        JobProfile: {
            title: string | null;
            company: string | null;
            location: string | null;
            remote: ("none" | "hybrid" | "full") | null;
            employmentType: ("full-time" | "part-time" | "contract" | "temporary" | "internship" | "apprenticeship" | "volunteer") | null;
            seniority: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "director" | "executive") | null;
            yearsRequired: number | null;
            salary: {
                min: number | null;
                max: number | null;
                currency: string | null;
                /** @enum {string} */
                period: "hour" | "day" | "week" | "month" | "year";
            } | null;
            required: {
                skill: string;
                skillId: string | null;
                /** @enum {string} */
                kind: "skill" | "certificate" | "licence" | "language" | "degree" | "permit" | "experience";
                level: string | null;
                hard: boolean;
                quote: {
                    page: number;
                    line: number;
                    text: string;
                };
            }[];
            preferred: {
                skill: string;
                skillId: string | null;
                /** @enum {string} */
                kind: "skill" | "certificate" | "licence" | "language" | "degree" | "permit" | "experience";
                level: string | null;
                hard: boolean;
                quote: {
                    page: number;
                    line: number;
                    text: string;
                };
            }[];
            responsibilities: {
                page: number;
                line: number;
                text: string;
            }[];
            benefits: {
                page: number;
                line: number;
                text: string;
            }[];
            unread?: {
                page: number;
                line: number;
                text: string;
            }[];
            language: string | null;
            quotes: {
                [key: string]: {
                    page: number;
                    line: number;
                    text: string;
                };
            };
            engine: {
                name: string;
                version: string;
            };
        };
        GapAnalysis: {
            fitScore: number;
            atsScore: number;
            formula: string;
            parts: {
                /** @enum {string} */
                name: "mustHaves" | "niceToHaves" | "experience" | "seniority" | "education" | "languages" | "location";
                weight: number;
                score: number;
                explanation: string;
            }[];
            caps: {
                requirement: string;
                ceiling: number;
            }[];
            matched: {
                requirement: string;
                skillId: string | null;
                /** @enum {string} */
                kind: "skill" | "certificate" | "licence" | "language" | "degree" | "permit" | "experience";
                /** @enum {string} */
                importance: "required" | "preferred";
                hard: boolean;
                jobQuote: {
                    page: number;
                    line: number;
                    text: string;
                };
                /** @enum {string} */
                match: "exact" | "near";
                nearTo: string | null;
                credit: number;
                evidence: {
                    quote: string;
                    page: number;
                    line: number;
                    section: string | null;
                }[];
            }[];
            missing: {
                requirement: string;
                skillId: string | null;
                /** @enum {string} */
                kind: "skill" | "certificate" | "licence" | "language" | "degree" | "permit" | "experience";
                /** @enum {string} */
                importance: "required" | "preferred";
                hard: boolean;
                jobQuote: {
                    page: number;
                    line: number;
                    text: string;
                };
                closest: {
                    name: string;
                    evidence: {
                        quote: string;
                        page: number;
                        line: number;
                        section: string | null;
                    };
                } | null;
                why: string;
                howToClose: string;
            }[];
            ats: {
                name: string;
                passed: boolean;
                points: number;
                got: number;
                detail: string;
                fix: string | null;
            }[];
            nextSteps: string[];
            engine: {
                name: string;
                version: string;
            };
            citations?: {
                about: string;
                quote: string;
                title: string;
                section: string[];
                link: string;
                licence: string | null;
                documentId: string;
                /** Format: date */
                updated: string;
            }[];
        };
        CvRewrite: {
            /** @enum {string} */
            language: "en" | "de" | "fr" | "es" | "fi";
            changes: {
                id: string;
                /** @enum {string} */
                kind: "summary" | "label" | "bullet" | "bullet_order" | "bullet_removed" | "skills" | "section_order";
                /** Format: starts_with */
                path: string;
                before: (string | string[]) | null;
                after: (string | string[]) | null;
                reason: string;
                serves: string[];
                evidence: {
                    quote: string;
                    page: number;
                    line: number;
                    section: string | null;
                }[];
            }[];
            questions: {
                id: string;
                /** Format: starts_with */
                path: string;
                question: string;
                draft: string;
                evidence: {
                    quote: string;
                    page: number;
                    line: number;
                    section: string | null;
                }[];
            }[];
            profile: components["schemas"]["CvProfile"];
            keywords: {
                keyword: string;
                proven: boolean;
                before: number;
                after: number;
            }[];
            notes: {
                code: string;
                message: string;
            }[];
            removed: number;
            citations?: {
                about: string;
                quote: string;
                title: string;
                section: string[];
                link: string;
                licence: string | null;
                documentId: string;
                /** Format: date */
                updated: string;
            }[];
        };
        CoverLetter: {
            /** @enum {string} */
            language: "en" | "de" | "fr" | "es" | "fi";
            /** @enum {string} */
            length: "short" | "medium" | "long";
            /** @enum {string} */
            tone: "formal" | "warm" | "confident";
            subject: string;
            salutation: string;
            paragraphs: {
                text: string;
                evidence: {
                    quote: string;
                    page: number;
                    line: number;
                    section: string | null;
                }[];
                answers: {
                    page: number;
                    line: number;
                    text: string;
                }[];
            }[];
            closing: string;
            signature: string | null;
            words: number;
            notes: {
                code: string;
                message: string;
            }[];
            removed: number;
            citations?: {
                about: string;
                quote: string;
                title: string;
                section: string[];
                link: string;
                licence: string | null;
                documentId: string;
                /** Format: date */
                updated: string;
            }[];
        };
        InterviewPack: {
            /** @enum {string} */
            language: "en" | "de" | "fr" | "es" | "fi";
            /** @enum {string} */
            type: "mixed" | "technical" | "behavioural" | "role";
            questions: {
                id: string;
                /** @enum {string} */
                kind: "technical" | "behavioural" | "role" | "company" | "gap";
                /** @enum {string} */
                difficulty: "entry" | "standard" | "hard";
                question: string;
                why: string;
                goodAnswer: string[];
                use: {
                    quote: string;
                    page: number;
                    line: number;
                    section: string | null;
                }[];
                asks: {
                    page: number;
                    line: number;
                    text: string;
                } | null;
                star: {
                    situation: string;
                    task: string;
                    action: string;
                    result: string;
                } | null;
            }[];
            toAsk: {
                question: string;
                why: string;
                asks: {
                    page: number;
                    line: number;
                    text: string;
                } | null;
            }[];
            notes: {
                code: string;
                message: string;
            }[];
            removed: number;
            citations?: {
                about: string;
                quote: string;
                title: string;
                section: string[];
                link: string;
                licence: string | null;
                documentId: string;
                /** Format: date */
                updated: string;
            }[];
        };
        DrawnAnalytics: {
            /** Format: date-time */
            computedAt: string;
            applications: number;
            charts: {
                /** @enum {string} */
                id: "funnel" | "response_rate" | "response_by_source" | "response_by_role" | "time_to_answer" | "fit_outcome" | "skills_wanted" | "over_time";
                title: string;
                description: string;
                sampleSize: number;
                caution: string | null;
                rows: {
                    [key: string]: string | number | null;
                }[];
                spec: {
                    [key: string]: components["schemas"]["__schema0"];
                };
                /** Format: starts_with */
                svg: string;
            }[];
        };
        __schema0: unknown;
        TraceNodeView: {
            /** Format: uuid */
            id: string;
            type: string;
            agent: string;
            replay: string | null;
            /** @description Seconds since the request was taken in. */
            seconds: number;
            sent: boolean;
            joins: {
                /** Format: uuid */
                id: string;
                type: string;
            }[];
            failure: {
                step: string;
                code: string;
                message: string;
            } | null;
            data: {
                [key: string]: unknown;
            };
            handled_by: {
                agent: string;
                replay: string | null;
                /** @description Seconds since the request was taken in. */
                seconds: number;
            }[];
            tries: number | null;
            engines: {
                engine: string;
                model: string | null;
                input_tokens: number;
                output_tokens: number;
                milliseconds: number;
                cost_usd: number;
                outcome: string;
            }[];
            children: components["schemas"]["TraceNodeView"][];
        };
        Refusal: {
            data: null;
            meta: {
                /** Format: date-time */
                timestamp: string;
                request_id: string | null;
            };
            errors: {
                code: string;
                message: string;
                field?: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type RequestOptionsInput = components['schemas']['RequestOptionsInput'];
export type CvProfile = components['schemas']['CvProfile'];
export type JobProfile = components['schemas']['JobProfile'];
export type GapAnalysis = components['schemas']['GapAnalysis'];
export type CvRewrite = components['schemas']['CvRewrite'];
export type CoverLetter = components['schemas']['CoverLetter'];
export type InterviewPack = components['schemas']['InterviewPack'];
export type DrawnAnalytics = components['schemas']['DrawnAnalytics'];
export type Schema0 = components['schemas']['__schema0'];
export type TraceNodeView = components['schemas']['TraceNodeView'];
export type Refusal = components['schemas']['Refusal'];
export type $defs = Record<string, never>;
export interface operations {
    analyze: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same request brings the first request's id again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "gap_analysis",
                 *       "cv": {
                 *         "text": "Robin Example …"
                 *       },
                 *       "job": {
                 *         "text": "Backend Engineer …"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @default gap_analysis
                     * @enum {string}
                     */
                    type?: "cv_parse" | "job_parse" | "gap_analysis" | "cv_rewrite" | "cover_letter" | "interview_prep" | "full_analysis" | "get_analytics";
                    cv?: {
                        text: string;
                        name?: string;
                    } | {
                        /** Format: base64 */
                        file: string;
                        name?: string;
                    } | {
                        upload: {
                            bytes: number;
                            content_type?: string;
                        };
                        name?: string;
                    } | {
                        /** Format: uuid */
                        cv_id: string;
                    };
                    job?: {
                        text: string;
                        name?: string;
                    } | {
                        /** Format: base64 */
                        file: string;
                        name?: string;
                    } | {
                        upload: {
                            bytes: number;
                            content_type?: string;
                        };
                        name?: string;
                    } | {
                        url: string;
                    } | {
                        /** Format: uuid */
                        posting_id: string;
                    };
                    options?: components["schemas"]["RequestOptionsInput"];
                };
                "multipart/form-data": {
                    type?: string;
                    /** Format: binary */
                    cv?: string;
                    /** Format: binary */
                    job?: string;
                    options?: string;
                };
            };
        };
        responses: {
            /** @description It is taken in; `Location` is where it can be followed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "job_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *         "type": "gap_analysis",
                     *         "status": "pending",
                     *         "wants": [
                     *           "cv",
                     *           "job",
                     *           "gap"
                     *         ],
                     *         "uploads": []
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            job_id: string;
                            /** @enum {string} */
                            type: "cv_parse" | "job_parse" | "gap_analysis" | "cv_rewrite" | "cover_letter" | "interview_prep" | "full_analysis" | "get_analytics" | "research";
                            /** @constant */
                            status: "pending";
                            wants: ("cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research")[];
                            uploads: {
                                /** @enum {string} */
                                part: "cv" | "job";
                                /** @constant */
                                method: "PUT";
                                /** Format: uri */
                                url: string;
                                headers: {
                                    [key: string]: string;
                                };
                                expires_in: number;
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description More than 10 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "file_too_large",
                     *           "message": "More than 10 MB."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Too many of your requests are at work; `Retry-After` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "too_many_requests",
                     *           "message": "Too many of your requests are at work; `Retry-After` says when to try again."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description How many at once; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                status?: "pending" | "processing" | "completed" | "failed" | "cancelled";
                /** @description One type or several, with commas between them. */
                type?: string;
                /** @description Words of the company, the role or the CV's name. */
                q?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "jobs": [
                     *           {
                     *             "job_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *             "type": "gap_analysis",
                     *             "status": "completed",
                     *             "wants": [
                     *               "cv",
                     *               "job",
                     *               "gap"
                     *             ],
                     *             "done": [
                     *               "cv",
                     *               "job",
                     *               "gap"
                     *             ],
                     *             "skipped": [],
                     *             "failures": [],
                     *             "created_at": "2026-11-20T09:30:00.000Z",
                     *             "finished_at": "2026-11-20T09:30:02.000Z",
                     *             "cv_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
                     *             "posting_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a002",
                     *             "cv_name": "cv.pdf",
                     *             "company": "Northwind Samples",
                     *             "role": "Backend Engineer",
                     *             "fit_score": 74,
                     *             "ats_score": 88
                     *           }
                     *         ],
                     *         "next_cursor": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            jobs: {
                                /** Format: uuid */
                                job_id: string;
                                /** @enum {string} */
                                type: "cv_parse" | "job_parse" | "gap_analysis" | "cv_rewrite" | "cover_letter" | "interview_prep" | "full_analysis" | "get_analytics" | "research";
                                /** @enum {string} */
                                status: "pending" | "processing" | "completed" | "failed" | "cancelled";
                                wants: ("cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research")[];
                                done: ("cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research")[];
                                skipped: ("cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research")[];
                                failures: {
                                    /** @enum {string} */
                                    step: "cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research";
                                    code: string;
                                    message: string;
                                }[];
                                /** Format: date-time */
                                created_at: string;
                                finished_at: string | null;
                                cv_id: string | null;
                                posting_id: string | null;
                                cv_name: string | null;
                                company: string | null;
                                role: string | null;
                                fit_score: number | null;
                                ats_score: number | null;
                            }[];
                            next_cursor: string | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nothing has changed since the answer with this `ETag`; there is no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description Only the lines of the log after this one. */
                after?: number;
            };
            header?: {
                /** @description The `ETag` of the answer that is known already. */
                "If-None-Match"?: string;
            };
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "job_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *         "type": "cv_parse",
                     *         "status": "processing",
                     *         "wants": [
                     *           "cv"
                     *         ],
                     *         "done": [],
                     *         "skipped": [],
                     *         "failures": [],
                     *         "created_at": "2026-11-20T09:30:00.000Z",
                     *         "finished_at": null,
                     *         "cv_id": null,
                     *         "posting_id": null,
                     *         "events": [],
                     *         "result": null,
                     *         "engines": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            job_id: string;
                            /** @enum {string} */
                            type: "cv_parse" | "job_parse" | "gap_analysis" | "cv_rewrite" | "cover_letter" | "interview_prep" | "full_analysis" | "get_analytics" | "research";
                            /** @enum {string} */
                            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
                            wants: ("cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research")[];
                            done: ("cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research")[];
                            skipped: ("cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research")[];
                            failures: {
                                /** @enum {string} */
                                step: "cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research";
                                code: string;
                                message: string;
                            }[];
                            /** Format: date-time */
                            created_at: string;
                            finished_at: string | null;
                            cv_id: string | null;
                            posting_id: string | null;
                            events: {
                                seq: number;
                                type: string;
                                source: string;
                                /** Format: uuid */
                                id: string;
                                causationId: string | null;
                                /** Format: date-time */
                                at: string;
                                data: {
                                    [key: string]: unknown;
                                };
                            }[];
                            result: {
                                cv?: components["schemas"]["CvProfile"];
                                job?: components["schemas"]["JobProfile"];
                                analysis?: components["schemas"]["GapAnalysis"];
                                rewrite?: components["schemas"]["CvRewrite"];
                                coverLetter?: components["schemas"]["CoverLetter"];
                                interview?: components["schemas"]["InterviewPack"];
                                analytics?: components["schemas"]["DrawnAnalytics"];
                            } | null;
                            engines: {
                                /** @enum {string} */
                                step: "cv" | "job" | "gap" | "rewrite" | "letter" | "interview" | "charts" | "research";
                                task: string;
                                /** @enum {string} */
                                engine: "bedrock" | "openai" | "builtin";
                                model: string | null;
                                milliseconds: number;
                                /** @enum {string} */
                                outcome: "answered" | "repaired" | "invalid" | "ungrounded" | "throttled" | "timed_out" | "failed" | "refused" | "over_budget" | "circuit_open";
                                prompt_version: string | null;
                                input_tokens: number;
                                output_tokens: number;
                                cost_usd: number;
                            }[] | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nothing has changed since the answer with this `ETag`; there is no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such request, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such request, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such request, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such request, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    followJob: {
        parameters: {
            query?: {
                /** @description Only the lines after this one. */
                after?: number;
                /** @description Seconds to wait for a line; 25 by default, which is the longest. */
                wait?: number;
            };
            header?: {
                /** @description The last line that was seen. */
                "Last-Event-ID"?: string;
            };
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next lines, and how the request stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "status": "processing",
                     *         "events": [
                     *           {
                     *             "seq": 1,
                     *             "type": "CvSubmitted",
                     *             "source": "careerassist.api",
                     *             "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *             "causationId": null,
                     *             "at": "2026-11-20T09:30:00.000Z",
                     *             "data": {
                     *               "cvId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
                            events: {
                                seq: number;
                                type: string;
                                source: string;
                                /** Format: uuid */
                                id: string;
                                causationId: string | null;
                                /** Format: date-time */
                                at: string;
                                data: {
                                    [key: string]: unknown;
                                };
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such request, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such request, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing more is written for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "job_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *         "status": "cancelled"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            job_id: string;
                            /** @constant */
                            status: "cancelled";
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such request, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such request, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The request has ended already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The request has ended already."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "documents": [
                     *           {
                     *             "document_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a009",
                     *             "kind": "cv",
                     *             "format": "docx",
                     *             "template": "classic",
                     *             "page": "a4",
                     *             "undone": [],
                     *             "status": "requested",
                     *             "bytes": null,
                     *             "file_name": "CV.docx",
                     *             "url": null,
                     *             "expires_in": null,
                     *             "created_at": "2026-11-20T09:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            documents: {
                                /** Format: uuid */
                                document_id: string;
                                /** @enum {string} */
                                kind: "cv" | "letter" | "interview" | "report";
                                /** @enum {string} */
                                format: "docx" | "pdf" | "html" | "txt" | "json";
                                /** @enum {string} */
                                template: "classic" | "modern" | "compact";
                                /** @enum {string} */
                                page: "a4" | "letter";
                                undone: string[];
                                /** @enum {string} */
                                status: "requested" | "ready";
                                bytes: number | null;
                                file_name: string;
                                url: string | null;
                                expires_in: number | null;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such request, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such request, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    orderDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documents": [
                 *         {
                 *           "kind": "cv",
                 *           "format": "docx"
                 *         }
                 *       ],
                 *       "template": "modern",
                 *       "undone": [
                 *         "c2"
                 *       ]
                 *     }
                 */
                "application/json": {
                    documents: {
                        /** @enum {string} */
                        kind: "cv" | "letter" | "interview" | "report";
                        /** @enum {string} */
                        format: "docx" | "pdf" | "html" | "txt" | "json";
                    }[];
                    /**
                     * @default classic
                     * @enum {string}
                     */
                    template?: "classic" | "modern" | "compact";
                    /**
                     * @default a4
                     * @enum {string}
                     */
                    page?: "a4" | "letter";
                    /** @default [] */
                    undone?: string[];
                };
            };
        };
        responses: {
            /** @description They are being made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "documents": [
                     *           {
                     *             "document_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a009",
                     *             "kind": "cv",
                     *             "format": "docx"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            documents: {
                                /** Format: uuid */
                                document_id: string;
                                /** @enum {string} */
                                kind: "cv" | "letter" | "interview" | "report";
                                /** @enum {string} */
                                format: "docx" | "pdf" | "html" | "txt" | "json";
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such request, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such request, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The request has nothing that this could be made from, or not yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The request has nothing that this could be made from, or not yet."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Asked for too often; `Retry-After` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "too_many_requests",
                     *           "message": "Asked for too often; `Retry-After` says when to try again."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    saveTailoredCv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "undone": [
                 *         "c2"
                 *       ],
                 *       "name": "CV for Northwind Samples"
                 *     }
                 */
                "application/json": {
                    /** @default [] */
                    undone?: string[];
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "cv_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
                     *         "name": "cv.pdf",
                     *         "origin": "rewrite",
                     *         "parent_cv_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
                     *         "request_id": null,
                     *         "is_primary": true,
                     *         "file": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
                     *         "skills": [
                     *           "typescript"
                     *         ],
                     *         "seniority": "senior",
                     *         "years": 7.5,
                     *         "language": "en",
                     *         "created_at": "2026-11-20T09:30:00.000Z",
                     *         "profile": {
                     *           "basics": {
                     *             "name": "Robin Example",
                     *             "email": "robin.example@example.com"
                     *           },
                     *           "work": [
                     *             {
                     *               "name": "Example Works",
                     *               "position": "Senior Engineer",
                     *               "startDate": "2019-03",
                     *               "highlights": [
                     *                 "Built order services in TypeScript on PostgreSQL"
                     *               ]
                     *             }
                     *           ],
                     *           "education": [],
                     *           "skills": [
                     *             {
                     *               "name": "Programming",
                     *               "keywords": [
                     *                 "TypeScript",
                     *                 "PostgreSQL"
                     *               ]
                     *             }
                     *           ],
                     *           "volunteer": [],
                     *           "awards": [],
                     *           "certificates": [],
                     *           "publications": [],
                     *           "languages": [],
                     *           "interests": [],
                     *           "references": [],
                     *           "projects": [],
                     *           "meta": {
                     *             "version": "v1.0.0",
                     *             "careerassist": {
                     *               "format": "pdf",
                     *               "pages": 1,
                     *               "language": "en",
                     *               "engine": {
                     *                 "name": "builtin",
                     *                 "version": "1"
                     *               },
                     *               "seniority": "senior",
                     *               "years": 7.5,
                     *               "skills": [],
                     *               "fields": {
                     *                 "/basics/name": {
                     *                   "places": [
                     *                     {
                     *                       "page": 1,
                     *                       "line": 1,
                     *                       "text": "Robin Example"
                     *                     }
                     *                   ],
                     *                   "confidence": 0.95
                     *                 }
                     *               },
                     *               "sections": [],
                     *               "layoutRisks": [],
                     *               "unread": []
                     *             }
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            cv_id: string;
                            name: string;
                            /** @enum {string} */
                            origin: "read" | "rewrite" | "correction";
                            parent_cv_id: string | null;
                            request_id: string | null;
                            is_primary: boolean;
                            file: string | null;
                            skills: string[];
                            seniority: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "director" | "executive") | null;
                            years: number | null;
                            language: string | null;
                            /** Format: date-time */
                            created_at: string;
                            profile: components["schemas"]["CvProfile"];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such request, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such request, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description The request has no rewrite, or not yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The request has no rewrite, or not yet."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listCvs: {
        parameters: {
            query?: {
                /** @description How many at once; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "cvs": [
                     *           {
                     *             "cv_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
                     *             "name": "cv.pdf",
                     *             "origin": "read",
                     *             "parent_cv_id": null,
                     *             "request_id": null,
                     *             "is_primary": true,
                     *             "file": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
                     *             "skills": [
                     *               "typescript"
                     *             ],
                     *             "seniority": "senior",
                     *             "years": 7.5,
                     *             "language": "en",
                     *             "created_at": "2026-11-20T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "next_cursor": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            cvs: {
                                /** Format: uuid */
                                cv_id: string;
                                name: string;
                                /** @enum {string} */
                                origin: "read" | "rewrite" | "correction";
                                parent_cv_id: string | null;
                                request_id: string | null;
                                is_primary: boolean;
                                file: string | null;
                                skills: string[];
                                seniority: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "director" | "executive") | null;
                                years: number | null;
                                language: string | null;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                            next_cursor: string | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nothing has changed since the answer with this `ETag`; there is no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getCv: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that is known already. */
                "If-None-Match"?: string;
            };
            path: {
                cv_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "cv_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
                     *         "name": "cv.pdf",
                     *         "origin": "read",
                     *         "parent_cv_id": null,
                     *         "request_id": null,
                     *         "is_primary": true,
                     *         "file": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
                     *         "skills": [
                     *           "typescript"
                     *         ],
                     *         "seniority": "senior",
                     *         "years": 7.5,
                     *         "language": "en",
                     *         "created_at": "2026-11-20T09:30:00.000Z",
                     *         "profile": {
                     *           "basics": {
                     *             "name": "Robin Example",
                     *             "email": "robin.example@example.com"
                     *           },
                     *           "work": [
                     *             {
                     *               "name": "Example Works",
                     *               "position": "Senior Engineer",
                     *               "startDate": "2019-03",
                     *               "highlights": [
                     *                 "Built order services in TypeScript on PostgreSQL"
                     *               ]
                     *             }
                     *           ],
                     *           "education": [],
                     *           "skills": [
                     *             {
                     *               "name": "Programming",
                     *               "keywords": [
                     *                 "TypeScript",
                     *                 "PostgreSQL"
                     *               ]
                     *             }
                     *           ],
                     *           "volunteer": [],
                     *           "awards": [],
                     *           "certificates": [],
                     *           "publications": [],
                     *           "languages": [],
                     *           "interests": [],
                     *           "references": [],
                     *           "projects": [],
                     *           "meta": {
                     *             "version": "v1.0.0",
                     *             "careerassist": {
                     *               "format": "pdf",
                     *               "pages": 1,
                     *               "language": "en",
                     *               "engine": {
                     *                 "name": "builtin",
                     *                 "version": "1"
                     *               },
                     *               "seniority": "senior",
                     *               "years": 7.5,
                     *               "skills": [],
                     *               "fields": {
                     *                 "/basics/name": {
                     *                   "places": [
                     *                     {
                     *                       "page": 1,
                     *                       "line": 1,
                     *                       "text": "Robin Example"
                     *                     }
                     *                   ],
                     *                   "confidence": 0.95
                     *                 }
                     *               },
                     *               "sections": [],
                     *               "layoutRisks": [],
                     *               "unread": []
                     *             }
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            cv_id: string;
                            name: string;
                            /** @enum {string} */
                            origin: "read" | "rewrite" | "correction";
                            parent_cv_id: string | null;
                            request_id: string | null;
                            is_primary: boolean;
                            file: string | null;
                            skills: string[];
                            seniority: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "director" | "executive") | null;
                            years: number | null;
                            language: string | null;
                            /** Format: date-time */
                            created_at: string;
                            profile: components["schemas"]["CvProfile"];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nothing has changed since the answer with this `ETag`; there is no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such CV, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such CV, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    deleteCv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cv_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such CV, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such CV, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    changeCv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cv_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "CV for backend roles",
                 *       "is_primary": true
                 *     }
                 */
                "application/json": {
                    name?: string;
                    is_primary?: boolean;
                };
            };
        };
        responses: {
            /** @description The version as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "cv_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
                     *         "name": "cv.pdf",
                     *         "origin": "read",
                     *         "parent_cv_id": null,
                     *         "request_id": null,
                     *         "is_primary": true,
                     *         "file": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
                     *         "skills": [
                     *           "typescript"
                     *         ],
                     *         "seniority": "senior",
                     *         "years": 7.5,
                     *         "language": "en",
                     *         "created_at": "2026-11-20T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            cv_id: string;
                            name: string;
                            /** @enum {string} */
                            origin: "read" | "rewrite" | "correction";
                            parent_cv_id: string | null;
                            request_id: string | null;
                            is_primary: boolean;
                            file: string | null;
                            skills: string[];
                            seniority: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "director" | "executive") | null;
                            years: number | null;
                            language: string | null;
                            /** Format: date-time */
                            created_at: string;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such CV, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such CV, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    correctCv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cv_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "basics": {
                 *         "name": "Robin Example",
                 *         "email": "robin.example@example.com"
                 *       },
                 *       "work": [
                 *         {
                 *           "name": "Example Works",
                 *           "position": "Senior Engineer",
                 *           "startDate": "2019-03",
                 *           "highlights": [
                 *             "Built order services in TypeScript on PostgreSQL"
                 *           ]
                 *         }
                 *       ],
                 *       "education": [],
                 *       "skills": [
                 *         {
                 *           "name": "Programming",
                 *           "keywords": [
                 *             "TypeScript",
                 *             "PostgreSQL"
                 *           ]
                 *         }
                 *       ],
                 *       "volunteer": [],
                 *       "awards": [],
                 *       "certificates": [],
                 *       "publications": [],
                 *       "languages": [],
                 *       "interests": [],
                 *       "references": [],
                 *       "projects": []
                 *     }
                 */
                "application/json": {
                    basics: {
                        name?: string;
                        label?: string;
                        email?: string;
                        phone?: string;
                        url?: string;
                        summary?: string;
                        location?: {
                            address?: string;
                            postalCode?: string;
                            city?: string;
                            countryCode?: string;
                            region?: string;
                        } & {
                            [key: string]: unknown;
                        };
                        profiles?: ({
                            network: string;
                            username?: string;
                            url?: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                    work: ({
                        name?: string;
                        position?: string;
                        location?: string;
                        url?: string;
                        startDate?: string;
                        endDate?: string;
                        summary?: string;
                        highlights?: string[];
                    } & {
                        [key: string]: unknown;
                    })[];
                    volunteer: ({
                        organization?: string;
                        position?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    education: ({
                        institution?: string;
                        area?: string;
                        studyType?: string;
                        startDate?: string;
                        endDate?: string;
                        score?: string;
                        courses?: string[];
                    } & {
                        [key: string]: unknown;
                    })[];
                    awards: ({
                        title: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    certificates: ({
                        name: string;
                        date?: string;
                        issuer?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    publications: ({
                        name: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    skills: ({
                        name: string;
                        level?: string;
                        keywords: string[];
                    } & {
                        [key: string]: unknown;
                    })[];
                    languages: ({
                        language: string;
                        fluency?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    interests: ({
                        name: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    references: ({
                        name?: string;
                        reference?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    projects: ({
                        name: string;
                        description?: string;
                        highlights?: string[];
                        startDate?: string;
                        endDate?: string;
                        url?: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    meta?: unknown;
                };
            };
        };
        responses: {
            /** @description The corrected version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "cv_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
                     *         "name": "cv.pdf",
                     *         "origin": "correction",
                     *         "parent_cv_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
                     *         "request_id": null,
                     *         "is_primary": true,
                     *         "file": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",
                     *         "skills": [
                     *           "typescript"
                     *         ],
                     *         "seniority": "senior",
                     *         "years": 7.5,
                     *         "language": "en",
                     *         "created_at": "2026-11-20T09:30:00.000Z",
                     *         "profile": {
                     *           "basics": {
                     *             "name": "Robin Example",
                     *             "email": "robin.example@example.com"
                     *           },
                     *           "work": [
                     *             {
                     *               "name": "Example Works",
                     *               "position": "Senior Engineer",
                     *               "startDate": "2019-03",
                     *               "highlights": [
                     *                 "Built order services in TypeScript on PostgreSQL"
                     *               ]
                     *             }
                     *           ],
                     *           "education": [],
                     *           "skills": [
                     *             {
                     *               "name": "Programming",
                     *               "keywords": [
                     *                 "TypeScript",
                     *                 "PostgreSQL"
                     *               ]
                     *             }
                     *           ],
                     *           "volunteer": [],
                     *           "awards": [],
                     *           "certificates": [],
                     *           "publications": [],
                     *           "languages": [],
                     *           "interests": [],
                     *           "references": [],
                     *           "projects": [],
                     *           "meta": {
                     *             "version": "v1.0.0",
                     *             "careerassist": {
                     *               "format": "pdf",
                     *               "pages": 1,
                     *               "language": "en",
                     *               "engine": {
                     *                 "name": "builtin",
                     *                 "version": "1"
                     *               },
                     *               "seniority": "senior",
                     *               "years": 7.5,
                     *               "skills": [],
                     *               "fields": {
                     *                 "/basics/name": {
                     *                   "places": [
                     *                     {
                     *                       "page": 1,
                     *                       "line": 1,
                     *                       "text": "Robin Example"
                     *                     }
                     *                   ],
                     *                   "confidence": 0.95
                     *                 }
                     *               },
                     *               "sections": [],
                     *               "layoutRisks": [],
                     *               "unread": []
                     *             }
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            cv_id: string;
                            name: string;
                            /** @enum {string} */
                            origin: "read" | "rewrite" | "correction";
                            parent_cv_id: string | null;
                            request_id: string | null;
                            is_primary: boolean;
                            file: string | null;
                            skills: string[];
                            seniority: ("intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "director" | "executive") | null;
                            years: number | null;
                            language: string | null;
                            /** Format: date-time */
                            created_at: string;
                            profile: components["schemas"]["CvProfile"];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such CV, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such CV, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Asked for too often; `Retry-After` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "too_many_requests",
                     *           "message": "Asked for too often; `Retry-After` says when to try again."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listPostings: {
        parameters: {
            query?: {
                /** @description How many at once; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of the answer that is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "postings": [
                     *           {
                     *             "posting_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a002",
                     *             "request_id": null,
                     *             "company": "Northwind Samples",
                     *             "role": "Backend Engineer",
                     *             "created_at": "2026-11-20T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "next_cursor": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            postings: {
                                /** Format: uuid */
                                posting_id: string;
                                request_id: string | null;
                                company: string | null;
                                role: string | null;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                            next_cursor: string | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nothing has changed since the answer with this `ETag`; there is no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @description How many at once; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                status?: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
            };
            header?: {
                /** @description The `ETag` of the answer that is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "applications": [
                     *           {
                     *             "application_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a007",
                     *             "company": "Northwind Samples",
                     *             "role": "Backend Engineer",
                     *             "status": "applied",
                     *             "source": "referral",
                     *             "notes": null,
                     *             "request_id": null,
                     *             "fit_score": null,
                     *             "history": [
                     *               {
                     *                 "status": "applied",
                     *                 "at": "2026-11-20T09:30:00.000Z"
                     *               }
                     *             ],
                     *             "created_at": "2026-11-20T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "next_cursor": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            applications: {
                                /** Format: uuid */
                                application_id: string;
                                company: string | null;
                                role: string | null;
                                /** @enum {string} */
                                status: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                                source: ("job_board" | "company_site" | "referral" | "recruiter" | "network" | "other") | null;
                                notes: string | null;
                                request_id: string | null;
                                fit_score: number | null;
                                history: {
                                    /** @enum {string} */
                                    status: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                                    /** Format: date-time */
                                    at: string;
                                }[];
                                /** Format: date-time */
                                created_at: string;
                            }[];
                            next_cursor: string | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nothing has changed since the answer with this `ETag`; there is no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    enterApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "company": "Northwind Samples",
                 *       "role": "Backend Engineer",
                 *       "status": "applied",
                 *       "source": "referral"
                 *     }
                 */
                "application/json": {
                    company?: string | null;
                    role?: string | null;
                    /**
                     * @default saved
                     * @enum {string}
                     */
                    status?: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                    source?: ("job_board" | "company_site" | "referral" | "recruiter" | "network" | "other") | null;
                    notes?: string | null;
                    /** Format: uuid */
                    request_id?: string;
                    /** Format: date-time */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description It is entered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "application_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a007",
                     *         "company": "Northwind Samples",
                     *         "role": "Backend Engineer",
                     *         "status": "applied",
                     *         "source": "referral",
                     *         "notes": null,
                     *         "request_id": null,
                     *         "fit_score": null,
                     *         "history": [
                     *           {
                     *             "status": "applied",
                     *             "at": "2026-11-20T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "created_at": "2026-11-20T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            application_id: string;
                            company: string | null;
                            role: string | null;
                            /** @enum {string} */
                            status: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                            source: ("job_board" | "company_site" | "referral" | "recruiter" | "network" | "other") | null;
                            notes: string | null;
                            request_id: string | null;
                            fit_score: number | null;
                            history: {
                                /** @enum {string} */
                                status: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                                /** Format: date-time */
                                at: string;
                            }[];
                            /** Format: date-time */
                            created_at: string;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that is known already. */
                "If-None-Match"?: string;
            };
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "application_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a007",
                     *         "company": "Northwind Samples",
                     *         "role": "Backend Engineer",
                     *         "status": "applied",
                     *         "source": "referral",
                     *         "notes": null,
                     *         "request_id": null,
                     *         "fit_score": null,
                     *         "history": [
                     *           {
                     *             "status": "applied",
                     *             "at": "2026-11-20T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "created_at": "2026-11-20T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            application_id: string;
                            company: string | null;
                            role: string | null;
                            /** @enum {string} */
                            status: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                            source: ("job_board" | "company_site" | "referral" | "recruiter" | "network" | "other") | null;
                            notes: string | null;
                            request_id: string | null;
                            fit_score: number | null;
                            history: {
                                /** @enum {string} */
                                status: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                                /** Format: date-time */
                                at: string;
                            }[];
                            /** Format: date-time */
                            created_at: string;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nothing has changed since the answer with this `ETag`; there is no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such application, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such application, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such application, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such application, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    changeApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "interview",
                 *       "notes": "Second round on Thursday"
                 *     }
                 */
                "application/json": {
                    company?: string | null;
                    role?: string | null;
                    /** @enum {string} */
                    status?: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                    source?: ("job_board" | "company_site" | "referral" | "recruiter" | "network" | "other") | null;
                    notes?: string | null;
                    /** Format: date-time */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description The application as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "application_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a007",
                     *         "company": "Northwind Samples",
                     *         "role": "Backend Engineer",
                     *         "status": "applied",
                     *         "source": "referral",
                     *         "notes": null,
                     *         "request_id": null,
                     *         "fit_score": null,
                     *         "history": [
                     *           {
                     *             "status": "applied",
                     *             "at": "2026-11-20T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "created_at": "2026-11-20T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            application_id: string;
                            company: string | null;
                            role: string | null;
                            /** @enum {string} */
                            status: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                            source: ("job_board" | "company_site" | "referral" | "recruiter" | "network" | "other") | null;
                            notes: string | null;
                            request_id: string | null;
                            fit_score: number | null;
                            history: {
                                /** @enum {string} */
                                status: "saved" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn";
                                /** Format: date-time */
                                at: string;
                            }[];
                            /** Format: date-time */
                            created_at: string;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such application, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such application, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    searchKnowledge: {
        parameters: {
            query: {
                /** @description The question, in any words. */
                q: string;
                /** @description The language that answers are wanted in (ISO 639-1); any if not given. */
                language?: string;
                kind?: "guide" | "bullet-templates" | "ats-keywords" | "interview-question" | "occupation" | "salary" | "company" | "posting" | "news" | "finding" | "note";
                topic?: string;
                field?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Passages, the best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "findings": [
                     *           {
                     *             "document_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a013",
                     *             "title": "Asking for more money",
                     *             "section": [
                     *               "Asking for more money",
                     *               "Before the talk"
                     *             ],
                     *             "quote": "Find out what others are paid for the same work before you name a figure.",
                     *             "text": "Find out what others are paid for the same work before you name a figure.",
                     *             "link": "knowledge:7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a013#0",
                     *             "score": 0.91,
                     *             "kind": "guide",
                     *             "topics": [
                     *               "pay",
                     *               "negotiation"
                     *             ],
                     *             "language": "en",
                     *             "licence": "CC0-1.0",
                     *             "updated": "2026-11-21",
                     *             "own": false
                     *           }
                     *         ],
                     *         "by_meaning": true
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            findings: {
                                /** Format: uuid */
                                document_id: string;
                                title: string;
                                section: string[];
                                quote: string;
                                text: string;
                                link: string;
                                score: number;
                                kind: string;
                                topics: string[];
                                language: string | null;
                                licence: string | null;
                                /** Format: date */
                                updated: string;
                                own: boolean;
                            }[];
                            by_meaning: boolean;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getKnowledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, of what everybody may find and of my own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "everyone": {
                     *           "documents": 284,
                     *           "passages": 341,
                     *           "vectors": 1472
                     *         },
                     *         "own": {
                     *           "documents": 1,
                     *           "passages": 3,
                     *           "vectors": 3
                     *         },
                     *         "kinds": {
                     *           "guide": 110,
                     *           "note": 1
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            everyone: {
                                documents: number;
                                passages: number;
                                vectors: number;
                            };
                            own: {
                                documents: number;
                                passages: number;
                                vectors: number;
                            };
                            kinds: {
                                [key: string]: number;
                            };
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listKnowledge: {
        parameters: {
            query?: {
                /** @description How many at once; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "documents": [
                     *           {
                     *             "document_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a013",
                     *             "title": "What my mentor told me",
                     *             "url": null,
                     *             "name": "mentor.md",
                     *             "kind": "note",
                     *             "topics": [],
                     *             "fields": [],
                     *             "language": "en",
                     *             "licence": null,
                     *             "fetched_at": "2026-11-21T09:30:00.000Z",
                     *             "updated_at": "2026-11-21T09:30:02.000Z",
                     *             "passages": 3
                     *           }
                     *         ],
                     *         "next_cursor": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            documents: {
                                /** Format: uuid */
                                document_id: string;
                                title: string;
                                url: string | null;
                                name: string | null;
                                kind: string;
                                topics: string[];
                                fields: string[];
                                language: string | null;
                                licence: string | null;
                                /** Format: date-time */
                                fetched_at: string;
                                /** Format: date-time */
                                updated_at: string;
                                passages: number;
                            }[];
                            next_cursor: string | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    addKnowledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "What my mentor told me",
                 *       "format": "text",
                 *       "text": "Ask before you are asked.",
                 *       "kind": "note"
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    format: "markdown" | "html" | "text";
                    text: string;
                    /** @default null */
                    url?: string | null;
                    /** @default null */
                    name?: string | null;
                    /** @enum {string} */
                    kind: "guide" | "bullet-templates" | "ats-keywords" | "interview-question" | "occupation" | "salary" | "company" | "posting" | "news" | "finding" | "note";
                    /** @default [] */
                    topics?: string[];
                    /** @default [] */
                    fields?: string[];
                    /** @default null */
                    language?: string | null;
                    /** @default null */
                    licence?: string | null;
                    /** @default [] */
                    asks?: string[];
                    /** @default null */
                    fetched_at?: string | null;
                };
            };
        };
        responses: {
            /** @description It is stored and will be taken in. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "submissions": [
                     *           {
                     *             "submission_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012"
                     *           }
                     *         ],
                     *         "documents": [
                     *           {
                     *             "document_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a013",
                     *             "title": "What my mentor told me",
                     *             "unchanged": false
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            submissions: {
                                /** Format: uuid */
                                submission_id: string;
                            }[];
                            documents: {
                                /** Format: uuid */
                                document_id: string;
                                title: string;
                                unchanged: boolean;
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Asked for too often; `Retry-After` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "too_many_requests",
                     *           "message": "Asked for too often; `Retry-After` says when to try again."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    removeKnowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such document, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such document, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    requestResearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topics": [
                 *         "pay"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @default [] */
                    topics?: ("abroad" | "application" | "ats" | "beginner" | "behavioural" | "bullets" | "career-change" | "communication" | "conflict" | "contract" | "country" | "cv" | "dismissal" | "diversity" | "education" | "feedback" | "follow-up" | "gap" | "honesty" | "interview" | "keywords" | "leadership" | "leaving" | "letter" | "negotiation" | "networking" | "new-job" | "offer" | "online" | "pay" | "planning" | "probation" | "promotion" | "public-sector" | "recruiters" | "references" | "rejection" | "remote" | "return" | "rights" | "safety" | "search" | "service" | "teamwork" | "test" | "wellbeing")[];
                    /** @default [] */
                    skills?: string[];
                    /** @default [] */
                    urls?: string[];
                };
            };
        };
        responses: {
            /** @description It is opened. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "round_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a015",
                     *         "status": "pending",
                     *         "reason": "person",
                     *         "topics": [
                     *           "pay"
                     *         ],
                     *         "skills": [],
                     *         "urls": [],
                     *         "end": null,
                     *         "pages": 12,
                     *         "left": 30,
                     *         "documents": 7,
                     *         "findings": 0,
                     *         "unchanged": 3,
                     *         "skips": {
                     *           "robots_refused": 1
                     *         },
                     *         "failures": {
                     *           "too_slow": 1
                     *         },
                     *         "bytes": 512000,
                     *         "milliseconds": 21000,
                     *         "cost_usd": 0,
                     *         "created_at": "2026-11-20T09:30:00.000Z",
                     *         "finished_at": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            round_id: string;
                            /** @enum {string} */
                            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
                            /** @enum {string} */
                            reason: "schedule" | "person" | "unknown_skill" | "unknown_role" | "unknown_company";
                            topics: ("abroad" | "application" | "ats" | "beginner" | "behavioural" | "bullets" | "career-change" | "communication" | "conflict" | "contract" | "country" | "cv" | "dismissal" | "diversity" | "education" | "feedback" | "follow-up" | "gap" | "honesty" | "interview" | "keywords" | "leadership" | "leaving" | "letter" | "negotiation" | "networking" | "new-job" | "offer" | "online" | "pay" | "planning" | "probation" | "promotion" | "public-sector" | "recruiters" | "references" | "rejection" | "remote" | "return" | "rights" | "safety" | "search" | "service" | "teamwork" | "test" | "wellbeing")[];
                            skills: string[];
                            urls: string[];
                            end: ("done" | "pages" | "bytes" | "time" | "money" | "nothing_listed") | null;
                            pages: number;
                            left: number;
                            documents: number;
                            findings: number;
                            unchanged: number;
                            skips: {
                                [key: string]: number;
                            };
                            failures: {
                                [key: string]: number;
                            };
                            bytes: number;
                            milliseconds: number;
                            cost_usd: number;
                            /** Format: date-time */
                            created_at: string;
                            finished_at: string | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Two rounds of yours are at work; `Retry-After` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "too_many_requests",
                     *           "message": "Two rounds of yours are at work; `Retry-After` says when to try again."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getResearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "round_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a015",
                     *         "status": "processing",
                     *         "reason": "person",
                     *         "topics": [
                     *           "pay"
                     *         ],
                     *         "skills": [],
                     *         "urls": [],
                     *         "end": null,
                     *         "pages": 12,
                     *         "left": 30,
                     *         "documents": 7,
                     *         "findings": 0,
                     *         "unchanged": 3,
                     *         "skips": {
                     *           "robots_refused": 1
                     *         },
                     *         "failures": {
                     *           "too_slow": 1
                     *         },
                     *         "bytes": 512000,
                     *         "milliseconds": 21000,
                     *         "cost_usd": 0,
                     *         "created_at": "2026-11-20T09:30:00.000Z",
                     *         "finished_at": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            round_id: string;
                            /** @enum {string} */
                            status: "pending" | "processing" | "completed" | "failed" | "cancelled";
                            /** @enum {string} */
                            reason: "schedule" | "person" | "unknown_skill" | "unknown_role" | "unknown_company";
                            topics: ("abroad" | "application" | "ats" | "beginner" | "behavioural" | "bullets" | "career-change" | "communication" | "conflict" | "contract" | "country" | "cv" | "dismissal" | "diversity" | "education" | "feedback" | "follow-up" | "gap" | "honesty" | "interview" | "keywords" | "leadership" | "leaving" | "letter" | "negotiation" | "networking" | "new-job" | "offer" | "online" | "pay" | "planning" | "probation" | "promotion" | "public-sector" | "recruiters" | "references" | "rejection" | "remote" | "return" | "rights" | "safety" | "search" | "service" | "teamwork" | "test" | "wellbeing")[];
                            skills: string[];
                            urls: string[];
                            end: ("done" | "pages" | "bytes" | "time" | "money" | "nothing_listed") | null;
                            pages: number;
                            left: number;
                            documents: number;
                            findings: number;
                            unchanged: number;
                            skips: {
                                [key: string]: number;
                            };
                            failures: {
                                [key: string]: number;
                            };
                            bytes: number;
                            milliseconds: number;
                            cost_usd: number;
                            /** Format: date-time */
                            created_at: string;
                            finished_at: string | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such round, or it isn't yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such round, or it isn't yours."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the answer that is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person who asks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "name": "Robin Example",
                     *         "email": "robin@example.com",
                     *         "language": "en",
                     *         "roles": [
                     *           "user"
                     *         ],
                     *         "created_at": "2026-11-20T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            name: string | null;
                            email: string | null;
                            language: ("en" | "de" | "fr" | "es" | "fi") | null;
                            roles: ("user" | "operator" | "data")[];
                            /** Format: date-time */
                            created_at: string;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nothing has changed since the answer with this `ETag`; there is no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    eraseMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Robin Example",
                 *       "language": "de"
                 *     }
                 */
                "application/json": {
                    name?: string | null;
                    language?: ("en" | "de" | "fr" | "es" | "fi") | null;
                };
            };
        };
        responses: {
            /** @description The person as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "name": "Robin Example",
                     *         "email": "robin@example.com",
                     *         "language": "en",
                     *         "roles": [
                     *           "user"
                     *         ],
                     *         "created_at": "2026-11-20T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            name: string | null;
                            email: string | null;
                            language: ("en" | "de" | "fr" | "es" | "fi") | null;
                            roles: ("user" | "operator" | "data")[];
                            /** Format: date-time */
                            created_at: string;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    exportMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP's address, which holds for an hour; the ZIP goes after a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "url": "https://documents.example.com/exports/7f0f7c1e.zip",
                     *         "file_name": "CareerAssist.zip",
                     *         "bytes": 20480,
                     *         "files": 12,
                     *         "expires_in": 3600
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** Format: uri */
                            url: string;
                            file_name: string;
                            bytes: number;
                            files: number;
                            expires_in: number;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Asked for too often; `Retry-After` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "too_many_requests",
                     *           "message": "Asked for too often; `Retry-After` says when to try again."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    signOutMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every sign-in has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getEngines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engines and the budget; a day is one of UTC. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "engines": [
                     *           {
                     *             "engine": "bedrock",
                     *             "model": "eu.amazon.nova-pro-v1:0",
                     *             "input_usd": 1.05,
                     *             "output_usd": 4.2
                     *           },
                     *           {
                     *             "engine": "builtin",
                     *             "model": null,
                     *             "input_usd": 0,
                     *             "output_usd": 0
                     *           }
                     *         ],
                     *         "tasks": [
                     *           {
                     *             "task": "rewrite-cv",
                     *             "order": [
                     *               "bedrock",
                     *               "builtin"
                     *             ]
                     *           },
                     *           {
                     *             "task": "write-letter",
                     *             "order": [
                     *               "bedrock",
                     *               "builtin"
                     *             ]
                     *           },
                     *           {
                     *             "task": "prepare-interview",
                     *             "order": [
                     *               "builtin"
                     *             ]
                     *           }
                     *         ],
                     *         "budget": {
                     *           "request_usd": 0.25,
                     *           "day_usd": 1,
                     *           "spent_usd": 0.0125,
                     *           "day": "2026-11-20"
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            engines: {
                                /** @enum {string} */
                                engine: "bedrock" | "openai" | "builtin";
                                model: string | null;
                                input_usd: number;
                                output_usd: number;
                            }[];
                            tasks: {
                                task: string;
                                order: ("bedrock" | "openai" | "builtin")[];
                            }[];
                            budget: {
                                request_usd: number;
                                day_usd: number;
                                spent_usd: number;
                                /** Format: date */
                                day: string;
                            };
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers and the bus exists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "status": "ok",
                     *         "checks": {
                     *           "database": "ok",
                     *           "bus": "ok"
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            status: "ok" | "unavailable";
                            checks: {
                                [key: string]: "ok" | "unavailable";
                            };
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description One of them doesn't. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            status: "ok" | "unavailable";
                            checks: {
                                [key: string]: "ok" | "unavailable";
                            };
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        openapi: "3.1.0";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that loads nothing else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "requests": {
                     *           "at_work": 4,
                     *           "oldest": "2026-11-20T09:30:00.000Z",
                     *           "unsent_events": 0
                     *         },
                     *         "agents": [
                     *           {
                     *             "agent": "parse-cv",
                     *             "state": "at_work",
                     *             "waiting": 3,
                     *             "in_flight": 1,
                     *             "delayed": 0,
                     *             "oldest_seconds": 12,
                     *             "dead_letters": 1,
                     *             "oldest_dead_letter": "2026-11-20T09:30:00.000Z",
                     *             "can_replay": true,
                     *             "last_failure": {
                     *               "at": "2026-11-20T09:30:00.000Z",
                     *               "agent": "parse-cv",
                     *               "step": "cv",
                     *               "code": "pdf_no_text",
                     *               "message": "The PDF holds pictures of pages and no text (a scan); run it through text recognition or export it from the program that it was written in.",
                     *               "request_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010"
                     *             }
                     *           }
                     *         ],
                     *         "refused": [],
                     *         "failures": [
                     *           {
                     *             "at": "2026-11-20T09:30:00.000Z",
                     *             "agent": "parse-cv",
                     *             "step": "cv",
                     *             "code": "pdf_no_text",
                     *             "message": "The PDF holds pictures of pages and no text (a scan); run it through text recognition or export it from the program that it was written in.",
                     *             "request_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            requests: {
                                at_work: number;
                                oldest: string | null;
                                unsent_events: number;
                            };
                            agents: {
                                agent: string;
                                /** @enum {string} */
                                state: "at_work" | "paused" | "switching";
                                waiting: number;
                                in_flight: number;
                                delayed: number;
                                oldest_seconds: number | null;
                                dead_letters: number;
                                oldest_dead_letter: string | null;
                                can_replay: boolean;
                                last_failure: {
                                    /** Format: date-time */
                                    at: string;
                                    agent: string;
                                    step: string;
                                    code: string;
                                    message: string;
                                    /** Format: uuid */
                                    request_id: string;
                                } | null;
                            }[];
                            refused: {
                                type: string;
                                code: string;
                                count: number;
                                /** Format: date-time */
                                oldest: string;
                            }[];
                            failures: {
                                /** Format: date-time */
                                at: string;
                                agent: string;
                                step: string;
                                code: string;
                                message: string;
                                /** Format: uuid */
                                request_id: string;
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    pauseAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands now. Switching takes some seconds; ask again while it says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "agent": "parse-cv",
                     *         "state": "paused",
                     *         "waiting": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            agent: string;
                            /** @enum {string} */
                            state: "at_work" | "paused" | "switching";
                            waiting: number;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such agent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such agent."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    resumeAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands now. Switching takes some seconds; ask again while it says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "agent": "parse-cv",
                     *         "state": "at_work",
                     *         "waiting": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            agent: string;
                            /** @enum {string} */
                            state: "at_work" | "paused" | "switching";
                            waiting: number;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such agent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such agent."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description How many at once; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only events of this request. */
                request_id?: string;
                /** @description Only events of this name, e.g. `StepFailed`. */
                type?: string;
                /** @description Only what this agent has published. */
                agent?: string;
                /** @description Only what this pattern matches: EventBridge's own language, as JSON, judged by EventBridge. */
                pattern?: string;
                /** @description Only events from this time on. */
                from?: string;
                /** @description Only events before this time. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "events": [
                     *           {
                     *             "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *             "request_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *             "type": "CvSubmitted",
                     *             "agent": "api",
                     *             "at": "2026-11-20T09:30:00.000Z",
                     *             "causation_id": null,
                     *             "replay": null,
                     *             "sent": true,
                     *             "event": {
                     *               "version": "0",
                     *               "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *               "detail-type": "CvSubmitted",
                     *               "source": "careerassist.api",
                     *               "account": "123456789012",
                     *               "time": "2026-11-20T09:30:00Z",
                     *               "region": "eu-central-1",
                     *               "resources": [],
                     *               "detail": {
                     *                 "metadata": {
                     *                   "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *                   "requestId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *                   "causationId": null,
                     *                   "subject": "nVQ3hZb0p5mYB1ZtG2c8xw",
                     *                   "occurredAt": "2026-11-20T09:30:00.000Z",
                     *                   "version": 1,
                     *                   "wants": [
                     *                     "cv"
                     *                   ]
                     *                 },
                     *                 "data": {
                     *                   "cvId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001"
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         ],
                     *         "next_cursor": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            events: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                request_id: string;
                                type: string;
                                agent: string;
                                /** Format: date-time */
                                at: string;
                                causation_id: string | null;
                                replay: string | null;
                                sent: boolean;
                                event: {
                                    /** @constant */
                                    version: "0";
                                    /** Format: uuid */
                                    id: string;
                                    "detail-type": string;
                                    source: string;
                                    account: string;
                                    time: string;
                                    region: string;
                                    resources: string[];
                                    detail: {
                                        metadata: {
                                            /** Format: uuid */
                                            id: string;
                                            /** Format: uuid */
                                            requestId: string;
                                        } & {
                                            [key: string]: unknown;
                                        };
                                        data: {
                                            [key: string]: unknown;
                                        };
                                    };
                                };
                            }[];
                            next_cursor: string | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    tailEvents: {
        parameters: {
            query?: {
                /** @description Only events of this request. */
                request_id?: string;
                /** @description Only events of this name, e.g. `StepFailed`. */
                type?: string;
                /** @description Only what this agent has published. */
                agent?: string;
                /** @description Only what this pattern matches: EventBridge's own language, as JSON, judged by EventBridge. */
                pattern?: string;
                /** @description `cursor` of the answer before. */
                after?: string;
                /** @description Seconds to wait for an event; 20 by default, which is the longest. */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next events, and where to go on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "events": [
                     *           {
                     *             "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *             "request_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *             "type": "CvSubmitted",
                     *             "agent": "api",
                     *             "at": "2026-11-20T09:30:00.000Z",
                     *             "causation_id": null,
                     *             "replay": null,
                     *             "sent": true,
                     *             "event": {
                     *               "version": "0",
                     *               "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *               "detail-type": "CvSubmitted",
                     *               "source": "careerassist.api",
                     *               "account": "123456789012",
                     *               "time": "2026-11-20T09:30:00Z",
                     *               "region": "eu-central-1",
                     *               "resources": [],
                     *               "detail": {
                     *                 "metadata": {
                     *                   "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *                   "requestId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *                   "causationId": null,
                     *                   "subject": "nVQ3hZb0p5mYB1ZtG2c8xw",
                     *                   "occurredAt": "2026-11-20T09:30:00.000Z",
                     *                   "version": 1,
                     *                   "wants": [
                     *                     "cv"
                     *                   ]
                     *                 },
                     *                 "data": {
                     *                   "cvId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001"
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         ],
                     *         "cursor": "WyIyMDI2LTExLTIwVDA5OjMwOjAwLjAwMFoiXQ"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            events: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                request_id: string;
                                type: string;
                                agent: string;
                                /** Format: date-time */
                                at: string;
                                causation_id: string | null;
                                replay: string | null;
                                sent: boolean;
                                event: {
                                    /** @constant */
                                    version: "0";
                                    /** Format: uuid */
                                    id: string;
                                    "detail-type": string;
                                    source: string;
                                    account: string;
                                    time: string;
                                    region: string;
                                    resources: string[];
                                    detail: {
                                        metadata: {
                                            /** Format: uuid */
                                            id: string;
                                            /** Format: uuid */
                                            requestId: string;
                                        } & {
                                            [key: string]: unknown;
                                        };
                                        data: {
                                            [key: string]: unknown;
                                        };
                                    };
                                };
                            }[];
                            cursor: string;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getRequestTree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tree. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "request": {
                     *           "request_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *           "type": "cv_parse",
                     *           "status": "completed",
                     *           "wants": [
                     *             "cv"
                     *           ],
                     *           "done": [
                     *             "cv"
                     *           ],
                     *           "skipped": [],
                     *           "failures": [],
                     *           "created_at": "2026-11-20T09:30:00.000Z",
                     *           "finished_at": "2026-11-20T09:30:02.000Z",
                     *           "readers": [
                     *             "builtin"
                     *           ],
                     *           "cost_usd": 0
                     *         },
                     *         "events": [
                     *           {
                     *             "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *             "type": "CvSubmitted",
                     *             "agent": "api",
                     *             "replay": null,
                     *             "seconds": 0,
                     *             "sent": true,
                     *             "joins": [],
                     *             "failure": null,
                     *             "data": {
                     *               "cvId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001"
                     *             },
                     *             "handled_by": [
                     *               {
                     *                 "agent": "parse-cv",
                     *                 "replay": null,
                     *                 "seconds": 0.4
                     *               }
                     *             ],
                     *             "tries": null,
                     *             "engines": [],
                     *             "children": []
                     *           }
                     *         ],
                     *         "dead_letters": []
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            request: {
                                /** Format: uuid */
                                request_id: string;
                                /** @enum {string} */
                                type: "cv_parse" | "job_parse" | "gap_analysis" | "cv_rewrite" | "cover_letter" | "interview_prep" | "full_analysis" | "get_analytics" | "research";
                                /** @enum {string} */
                                status: "pending" | "processing" | "completed" | "failed" | "cancelled";
                                wants: string[];
                                done: string[];
                                skipped: string[];
                                failures: {
                                    step: string;
                                    code: string;
                                    message: string;
                                }[];
                                /** Format: date-time */
                                created_at: string;
                                finished_at: string | null;
                                readers: string[];
                                cost_usd: number;
                            };
                            events: components["schemas"]["TraceNodeView"][];
                            dead_letters: {
                                agent: string;
                                message_id: string;
                                /** Format: date-time */
                                sent_at: string;
                                event_type: string | null;
                                request_id: string | null;
                                reason: {
                                    code: string;
                                    message: string;
                                };
                                target_arn: string | null;
                                event: {
                                    /** @constant */
                                    version: "0";
                                    /** Format: uuid */
                                    id: string;
                                    "detail-type": string;
                                    source: string;
                                    account: string;
                                    time: string;
                                    region: string;
                                    resources: string[];
                                    detail: {
                                        metadata: {
                                            /** Format: uuid */
                                            id: string;
                                            /** Format: uuid */
                                            requestId: string;
                                        } & {
                                            [key: string]: unknown;
                                        };
                                        data: {
                                            [key: string]: unknown;
                                        };
                                    };
                                } | null;
                                bytes: number;
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such request. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By agent; also those that have none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "queues": [
                     *           {
                     *             "agent": "parse-cv",
                     *             "messages": 1,
                     *             "oldest": "2026-11-20T09:30:00.000Z",
                     *             "reasons": [
                     *               {
                     *                 "code": "RETRIES_USED_UP",
                     *                 "count": 1
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            queues: {
                                agent: string;
                                messages: number;
                                oldest: string | null;
                                reasons: {
                                    code: string;
                                    count: number;
                                }[];
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    showDeadLetters: {
        parameters: {
            query?: {
                /** @description How many at most; 20 by default. */
                limit?: number;
            };
            header?: never;
            path: {
                agent: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description So many of them as were asked for, and how many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "messages": 1,
                     *         "letters": [
                     *           {
                     *             "agent": "parse-cv",
                     *             "message_id": "0f3e8c1a-9f0e-4f43-8d0b-53c7c0a7a1c2",
                     *             "sent_at": "2026-11-20T09:30:00.000Z",
                     *             "event_type": "CvSubmitted",
                     *             "request_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *             "reason": {
                     *               "code": "RETRIES_USED_UP",
                     *               "message": "the agent failed with it at every receive"
                     *             },
                     *             "target_arn": null,
                     *             "event": {
                     *               "version": "0",
                     *               "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *               "detail-type": "CvSubmitted",
                     *               "source": "careerassist.api",
                     *               "account": "123456789012",
                     *               "time": "2026-11-20T09:30:00Z",
                     *               "region": "eu-central-1",
                     *               "resources": [],
                     *               "detail": {
                     *                 "metadata": {
                     *                   "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *                   "requestId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *                   "causationId": null,
                     *                   "subject": "nVQ3hZb0p5mYB1ZtG2c8xw",
                     *                   "occurredAt": "2026-11-20T09:30:00.000Z",
                     *                   "version": 1,
                     *                   "wants": [
                     *                     "cv"
                     *                   ]
                     *                 },
                     *                 "data": {
                     *                   "cvId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001"
                     *                 }
                     *               }
                     *             },
                     *             "bytes": 512
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            messages: number;
                            letters: {
                                agent: string;
                                message_id: string;
                                /** Format: date-time */
                                sent_at: string;
                                event_type: string | null;
                                request_id: string | null;
                                reason: {
                                    code: string;
                                    message: string;
                                };
                                target_arn: string | null;
                                event: {
                                    /** @constant */
                                    version: "0";
                                    /** Format: uuid */
                                    id: string;
                                    "detail-type": string;
                                    source: string;
                                    account: string;
                                    time: string;
                                    region: string;
                                    resources: string[];
                                    detail: {
                                        metadata: {
                                            /** Format: uuid */
                                            id: string;
                                            /** Format: uuid */
                                            requestId: string;
                                        } & {
                                            [key: string]: unknown;
                                        };
                                        data: {
                                            [key: string]: unknown;
                                        };
                                    };
                                } | null;
                                bytes: number;
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such agent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such agent."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    redriveDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /** @description This one alone; all of the agent's without it. */
                    message_id?: string;
                };
            };
        };
        responses: {
            /** @description How many were sent, and how many are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "sent": 1,
                     *         "remaining": 0
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            sent: number;
                            remaining: number;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such agent, or it has no such dead letter. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such agent, or it has no such dead letter."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    purgeDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agent: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirm": "parse-cv"
                 *     }
                 */
                "application/json": {
                    /** @description The name of the agent, once more. */
                    confirm: string;
                };
            };
        };
        responses: {
            /** @description How many there were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "purged": 1
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            purged: number;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such agent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such agent."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description They were thrown away less than a minute ago; SQS wants a minute in between. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "They were thrown away less than a minute ago; SQS wants a minute in between."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listReplays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A hundred of them at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "replays": [
                     *           {
                     *             "name": "parse-cv-20261120T103000Z-1a2b",
                     *             "state": "running",
                     *             "reason": null,
                     *             "from": "2026-11-20T09:00:00.000Z",
                     *             "to": "2026-11-20T10:00:00.000Z",
                     *             "replayed_to": "2026-11-20T09:30:00.000Z",
                     *             "started_at": "2026-11-20T10:30:00.000Z",
                     *             "ended_at": null
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            replays: {
                                name: string;
                                /** @enum {string} */
                                state: "waiting" | "starting" | "running" | "cancelling" | "completed" | "cancelled" | "failed";
                                reason: string | null;
                                from: string | null;
                                to: string | null;
                                replayed_to: string | null;
                                started_at: string | null;
                                ended_at: string | null;
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    startReplay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agent": "parse-cv",
                 *       "from": "2026-11-20T09:00:00.000Z",
                 *       "to": "2026-11-20T10:00:00.000Z",
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description The agent that gets the events again. */
                    agent: string;
                    /**
                     * Format: date-time
                     * @description Events from this time on.
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description Events before this time.
                     */
                    to?: string;
                    /**
                     * Format: uuid
                     * @description The events of this request, in place of `from` and `to`.
                     */
                    request_id?: string;
                    /** @description The name of the replay; a new one if left out. */
                    name?: string;
                    /**
                     * @description Only count the events, start nothing.
                     * @default false
                     */
                    dry_run?: boolean;
                };
            };
        };
        responses: {
            /** @description A dry run: what would be replayed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "plan": {
                     *           "agent": "parse-cv",
                     *           "from": "2026-11-20T09:00:00.000Z",
                     *           "to": "2026-11-20T10:00:00.000Z",
                     *           "request_id": null,
                     *           "events": 12
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            plan: {
                                agent: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                                request_id: string | null;
                                events: number;
                            };
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description It is started; `GET /operations/replays/{name}` shows how far it is. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "name": "parse-cv-20261120T103000Z-1a2b",
                     *         "plan": {
                     *           "agent": "parse-cv",
                     *           "from": "2026-11-20T09:00:00.000Z",
                     *           "to": "2026-11-20T10:00:00.000Z",
                     *           "request_id": null,
                     *           "events": 12
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            name: string;
                            plan: {
                                agent: string;
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                                request_id: string | null;
                                events: number;
                            };
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description The body can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "malformed",
                     *           "message": "The body can't be read."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such agent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such agent."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is nothing to replay, the name was used before, or too many replays are at work. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "There is nothing to replay, the name was used before, or too many replays are at work."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "name": "parse-cv-20261120T103000Z-1a2b",
                     *         "state": "running",
                     *         "reason": null,
                     *         "from": "2026-11-20T09:00:00.000Z",
                     *         "to": "2026-11-20T10:00:00.000Z",
                     *         "replayed_to": "2026-11-20T09:30:00.000Z",
                     *         "started_at": "2026-11-20T10:30:00.000Z",
                     *         "ended_at": null,
                     *         "agent": "parse-cv",
                     *         "request_id": null,
                     *         "events": 12,
                     *         "handled": [
                     *           {
                     *             "agent": "parse-cv",
                     *             "count": 5
                     *           }
                     *         ],
                     *         "messages_at_work": 7
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            name: string;
                            /** @enum {string} */
                            state: "waiting" | "starting" | "running" | "cancelling" | "completed" | "cancelled" | "failed";
                            reason: string | null;
                            from: string | null;
                            to: string | null;
                            replayed_to: string | null;
                            started_at: string | null;
                            ended_at: string | null;
                            agent: string | null;
                            request_id: string | null;
                            events: number | null;
                            handled: {
                                agent: string;
                                count: number;
                            }[];
                            messages_at_work: number;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such replay; EventBridge forgets them after ninety days. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such replay; EventBridge forgets them after ninety days."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    cancelReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is being cancelled. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "name": "parse-cv-20261120T103000Z-1a2b",
                     *         "state": "cancelling"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            name: string;
                            /** @enum {string} */
                            state: "waiting" | "starting" | "running" | "cancelling" | "completed" | "cancelled" | "failed";
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description There is no such replay; EventBridge forgets them after ninety days. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "There is no such replay; EventBridge forgets them after ninety days."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description It has ended already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It has ended already."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    listActions: {
        parameters: {
            query?: {
                /** @description How many at once; 50 by default. */
                limit?: number;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of it. Who did it stands there as a pseudonym. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "actions": [
                     *           {
                     *             "action_id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a0aa",
                     *             "at": "2026-11-20T09:30:00.000Z",
                     *             "actor": "nVQ3hZb0p5mYB1ZtG2c8xw",
                     *             "action": "redrive",
                     *             "target": "parse-cv",
                     *             "details": {
                     *               "sent": 1
                     *             },
                     *             "outcome": "done"
                     *           }
                     *         ],
                     *         "next_cursor": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            actions: {
                                /** Format: uuid */
                                action_id: string;
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                /** @enum {string} */
                                action: "pause" | "resume" | "redrive" | "purge" | "start_replay" | "cancel_replay";
                                target: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                outcome: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role operator. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role operator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description A field is missing, unknown or invalid; `field` names it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "A field is missing, unknown or invalid; `field` names it.",
                     *           "field": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All events, in the order in which they usually happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "bus": "careerassist",
                     *         "events": [
                     *           {
                     *             "type": "CvSubmitted",
                     *             "version": 1,
                     *             "source": "careerassist.api",
                     *             "description": "A CV is stored and waits to be read.",
                     *             "settles": null,
                     *             "schema": {
                     *               "type": "object"
                     *             },
                     *             "example": {
                     *               "version": "0",
                     *               "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *               "detail-type": "CvSubmitted",
                     *               "source": "careerassist.api",
                     *               "account": "123456789012",
                     *               "time": "2026-11-20T09:30:00Z",
                     *               "region": "eu-central-1",
                     *               "resources": [],
                     *               "detail": {
                     *                 "metadata": {
                     *                   "id": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012",
                     *                   "requestId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
                     *                   "causationId": null,
                     *                   "subject": "nVQ3hZb0p5mYB1ZtG2c8xw",
                     *                   "occurredAt": "2026-11-20T09:30:00.000Z",
                     *                   "version": 1,
                     *                   "wants": [
                     *                     "cv"
                     *                   ]
                     *                 },
                     *                 "data": {
                     *                   "cvId": "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001"
                     *                 }
                     *               }
                     *             },
                     *             "pattern": {
                     *               "source": [
                     *                 "careerassist.api"
                     *               ],
                     *               "detail-type": [
                     *                 "CvSubmitted"
                     *               ]
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: {
                            bus: string;
                            events: {
                                type: string;
                                version: number;
                                source: string;
                                description: string;
                                settles: string | null;
                                schema: {
                                    [key: string]: unknown;
                                };
                                example: {
                                    /** @constant */
                                    version: "0";
                                    /** Format: uuid */
                                    id: string;
                                    "detail-type": string;
                                    source: string;
                                    account: string;
                                    time: string;
                                    region: string;
                                    resources: string[];
                                    detail: {
                                        metadata: {
                                            /** Format: uuid */
                                            id: string;
                                            /** Format: uuid */
                                            requestId: string;
                                        } & {
                                            [key: string]: unknown;
                                        };
                                        data: {
                                            [key: string]: unknown;
                                        };
                                    };
                                };
                                pattern: {
                                    [key: string]: unknown;
                                };
                            }[];
                        };
                        meta: {
                            /** Format: date-time */
                            timestamp: string;
                            request_id: string | null;
                        };
                        errors: {
                            code: string;
                            message: string;
                            field?: string;
                        }[];
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role data. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role data."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    getAsyncApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        asyncapi: "3.0.0";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Nobody is signed in, or the sign-in has run out. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthorized",
                     *           "message": "Nobody is signed in, or the sign-in has run out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description This needs the role data. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "This needs the role data."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-20T09:30:00.000Z",
                     *         "request_id": "b1f2c0de"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "internal",
                     *           "message": "Something went wrong on our side."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
}
