-- A report is its content and is never changed; where it appeared stands beside it.
CREATE TABLE report (
    id        VARCHAR PRIMARY KEY,
    sha256    VARCHAR   NOT NULL,
    published DATE,
    language  VARCHAR   NOT NULL,
    text      VARCHAR   NOT NULL,
    sentences INTEGER   NOT NULL,
    added     TIMESTAMP NOT NULL
);

CREATE TABLE appearance (
    report  VARCHAR   NOT NULL,
    source  VARCHAR   NOT NULL,
    outlets VARCHAR[] NOT NULL,
    title   VARCHAR,
    author  VARCHAR,
    url     VARCHAR,
    section VARCHAR
);

-- The columns are for asking; json is the claim itself, as the claim record says.
CREATE TABLE claim (
    id              VARCHAR   NOT NULL,
    report          VARCHAR   NOT NULL,
    sentence        INTEGER   NOT NULL,
    span_start      INTEGER   NOT NULL,
    span_end        INTEGER   NOT NULL,
    kind            VARCHAR   NOT NULL,
    type            VARCHAR   NOT NULL,
    modes           VARCHAR[] NOT NULL,
    trigger_words   VARCHAR   NOT NULL,
    actor_texts     VARCHAR[] NOT NULL,
    actor_ids       VARCHAR[] NOT NULL,
    recipient_texts VARCHAR[] NOT NULL,
    recipient_ids   VARCHAR[] NOT NULL,
    place_text      VARCHAR,
    place           VARCHAR,
    country         VARCHAR,
    adm1            VARCHAR,
    lat             DOUBLE,
    lon             DOUBLE,
    place_precision VARCHAR,
    time_from       DATE,
    time_to         DATE,
    time_precision  VARCHAR,
    events_low      BIGINT,
    events_high     BIGINT,
    killed_low      BIGINT,
    killed_high     BIGINT,
    injured_low     BIGINT,
    injured_high    BIGINT,
    detained_low    BIGINT,
    detained_high   BIGINT,
    displaced_low   BIGINT,
    displaced_high  BIGINT,
    value_low       BIGINT,
    value_high      BIGINT,
    value_unit      VARCHAR,
    holder          VARCHAR,
    holder_actor    VARCHAR,
    outlet          VARCHAR,
    factuality      VARCHAR   NOT NULL,
    status          VARCHAR   NOT NULL,
    responsibility  VARCHAR   NOT NULL,
    json            VARCHAR   NOT NULL
);

-- What was set aside while adding or importing, and why. Line 0: lines mean nothing there.
CREATE TABLE problem (
    file  VARCHAR   NOT NULL,
    line  INTEGER   NOT NULL,
    what  VARCHAR   NOT NULL,
    found TIMESTAMP NOT NULL
);

-- Places that a person imported; what stands in a dataset replaces what stood in it before.
CREATE TABLE place (
    dataset    VARCHAR   NOT NULL,
    id         VARCHAR   NOT NULL,
    name       VARCHAR   NOT NULL,
    variants   VARCHAR[] NOT NULL,
    country    VARCHAR   NOT NULL,
    adm1       VARCHAR   NOT NULL,
    kind       VARCHAR   NOT NULL,
    lat        DOUBLE,
    lon        DOUBLE,
    population BIGINT    NOT NULL
);
