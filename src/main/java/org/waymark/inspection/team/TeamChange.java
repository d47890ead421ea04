package org.waymark.inspection.team;

import java.util.List;
import org.waymark.inspection.Member;

/**
 * What becomes of a team, checked.
 *
 * @param leaver        who gives the work away; null when somebody only joins
 * @param leaverStays   whether a lead who is replaced stays as an inspector
 * @param successor     who takes it on, or joins
 * @param joining       the successor as a new member; null when they are on the team already
 * @param team          the members from then on
 */
record TeamChange(String leaver, boolean leaverStays, String successor, Member joining, List<Member> team) {}
