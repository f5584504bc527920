-- Rows of imported datasets are reports too; they are never read again.
ALTER TABLE report ADD COLUMN form VARCHAR DEFAULT 'prose';
ALTER TABLE report ADD COLUMN handling VARCHAR;

-- Claims that matching has not looked at since they came, went or were corrected.
CREATE TABLE pending (claim VARCHAR NOT NULL);
INSERT INTO pending SELECT id FROM claim;

-- The latest grouping. A component is what matching must look at together: nothing outside it pairs with its claims.
CREATE TABLE member (
    claim       VARCHAR NOT NULL,
    incident    VARCHAR NOT NULL,
    component   VARCHAR NOT NULL,
    probability DOUBLE  NOT NULL
);

CREATE TABLE matching (
    weights VARCHAR NOT NULL,
    matched TIMESTAMP NOT NULL
);

-- Append-only: undo is another decision.
CREATE TABLE decision (
    number BIGINT    PRIMARY KEY,
    made   TIMESTAMP NOT NULL,
    who    VARCHAR   NOT NULL,
    kind   VARCHAR   NOT NULL,
    target VARCHAR   NOT NULL,
    detail VARCHAR   NOT NULL,
    why    VARCHAR   NOT NULL
);

-- Imported figures; labels are "key=value" lines.
CREATE TABLE observation (
    dataset    VARCHAR NOT NULL,
    file       VARCHAR NOT NULL,
    line       INTEGER NOT NULL,
    indicator  VARCHAR NOT NULL,
    unit       VARCHAR NOT NULL,
    labels     VARCHAR NOT NULL,
    country    VARCHAR,
    area       VARCHAR NOT NULL,
    area_code  VARCHAR,
    area_level INTEGER NOT NULL,
    valid_from DATE    NOT NULL,
    valid_to   DATE    NOT NULL,
    basis      VARCHAR NOT NULL,
    value      DOUBLE  NOT NULL,
    source     VARCHAR NOT NULL,
    published  DATE,
    added      TIMESTAMP NOT NULL
);

-- Outlines of areas, as GeoJSON geometry.
CREATE TABLE boundary (
    dataset  VARCHAR NOT NULL,
    id       VARCHAR NOT NULL,
    name     VARCHAR NOT NULL,
    country  VARCHAR,
    level    INTEGER,
    parent   VARCHAR,
    geometry VARCHAR NOT NULL
);

-- Actors that a person imported; a dataset replaces what it held before.
CREATE TABLE actor (
    dataset VARCHAR NOT NULL,
    id      VARCHAR NOT NULL,
    json    VARCHAR NOT NULL
);
