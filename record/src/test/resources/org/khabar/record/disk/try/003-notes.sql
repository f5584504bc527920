CREATE TABLE note (report VARCHAR, words VARCHAR);
