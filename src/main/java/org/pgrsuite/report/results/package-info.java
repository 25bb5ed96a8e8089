/**
 * {@code results.json}: what a run found, complete and in one file; every page and every other
 * report is made from such files. The records are its objects, field by field; the schema is {@code
 * results.schema.json} among the resources of the package {@code report}. Depends on nothing that
 * runs.
 */
package org.pgrsuite.report.results;
