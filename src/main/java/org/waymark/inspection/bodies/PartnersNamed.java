package org.waymark.inspection.bodies;

import java.util.List;

/** A framework is used from now on or from a day to come, and names these partner inspectorates. */
public record PartnersNamed(List<PartnerInspectorates.Partner> partners) {}
