/* Reads calendars with libical: a line a file with what its checks say, then a line a property, values in hexadecimal. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *contents(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) return NULL;
  long size = ftell(file);
  rewind(file);
  char *text = size < 0 ? NULL : calloc(1, (size_t)size + 1);
  if (text && fread(text, 1, (size_t)size, file) != (size_t)size) return NULL;
  fclose(file);
  return text;
}

static void print_value(icalproperty *property) {
  icalvalue *value = icalproperty_get_value(property);
  const char *text = NULL;
  switch (icalvalue_isa(value)) {
    case ICAL_TEXT_VALUE: text = icalvalue_get_text(value); break;
    case ICAL_X_VALUE: text = icalvalue_get_x(value); break;
    default: text = icalproperty_get_value_as_string(property);
  }
  for (; text && *text; text++) printf("%02x", (unsigned char)*text);
}

static void print_parameters(icalproperty *property) {
  icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_ANY_PARAMETER);
  for (; parameter; parameter = icalproperty_get_next_parameter(property, ICAL_ANY_PARAMETER)) {
    printf(";%s", icalparameter_as_ical_string(parameter));
  }
}

/* The UID is that of the component or, as in an alarm, of the one around it. */
static void print_component(icalcomponent *component, const char *uid) {
  icalcomponent_kind kind = icalcomponent_isa(component);
  /* A calendar has none, and would give that of its first event. */
  if (kind == ICAL_VEVENT_COMPONENT || kind == ICAL_VTODO_COMPONENT) uid = icalcomponent_get_uid(component);
  icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
  for (; property; property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
    printf("%s %s %s", icalcomponent_kind_to_string(kind), uid, icalproperty_get_property_name(property));
    print_parameters(property);
    printf(" ");
    print_value(property);
    printf("\n");
  }
  icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
  for (; inner; inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) print_component(inner, uid);
}

int main(int count, char **paths) {
  for (int index = 1; index < count; index++) {
    char *text = contents(paths[index]);
    icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
    if (!calendar) return 1;
    int valid = icalrestriction_check(calendar);
    printf("file %d %d\n", valid, icalcomponent_count_errors(calendar));
    print_component(calendar, "-");
    icalcomponent_free(calendar);
    free(text);
  }
  return 0;
}
