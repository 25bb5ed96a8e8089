package org.pgrsuite.report.page;

import java.util.List;
import org.pgrsuite.catalogue.Group;

/**
 * The requirements of a group on the page.
 *
 * @param group which
 * @param requirements in the order of the catalogue
 */
record GroupView(Group group, List<RequirementView> requirements) {}
