package org.waymark.inspection;

import java.time.LocalDate;
import org.waymark.authority.AuthorityView;
import org.waymark.framework.Framework;

/** A request to plan that has passed its checks. */
record Plan(Framework framework, AuthorityView authority, LocalDate noticeDay) {}
