package nl.ruggensteun.school;

import nl.ruggensteun.calendar.HolidayRegion;

/** A school to put in the register. */
public record NewSchool(Brin6 brin6, String name, String street, String town, SchoolType type, HolidayRegion region) {}
