namespace RelationsExplorer.Store.Searching;

/// <summary>A facet counted beside the list of all that bear one value.</summary>
/// <param name="Subject">What is listed.</param>
/// <param name="By">The facet of the value.</param>
/// <param name="Value">The value.</param>
/// <param name="Counted">The facet that is counted.</param>
/// <param name="AtMost">How many values are listed at most.</param>
/// <param name="WithinChoice">Whether its own facet is counted within the list too, and not as if the value were not chosen.</param>
internal readonly record struct CountedList(Subject Subject, Facet By, string Value, Facet Counted, int AtMost, bool WithinChoice = false);
