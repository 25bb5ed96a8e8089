/**
 * What the operator said: settings with their sources, checked, and each mistake answered with what
 * would be right.
 */
package org.pgrsuite.lu.config;
