/**
 * How the heads of the inspected bodies beside the local authority are told: each by its own inspectorate's lead, on the
 * morning of the notice, from when on its people may know of the inspection.
 */
package org.waymark.inspection.notice;
