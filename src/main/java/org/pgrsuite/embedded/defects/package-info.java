/**
 * Seeded defects of the embedded logical unit: each is one realistic violation of one requirement,
 * made by replacing or decorating one rule. They show what the suite finds. The unit itself knows
 * nothing of them.
 */
package org.pgrsuite.embedded.defects;
