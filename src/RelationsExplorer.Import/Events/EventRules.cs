namespace RelationsExplorer.Import.Events;

/// <summary>The names of the rules that say of what kind an event is, whether it happened, what it is called, and which accounts tell of the same one.</summary>
internal static class EventRules
{
    /// <summary>"signed … pact": its kind by its verb and what that is done to, or by its nouns.</summary>
    public const string Words = "event-words";

    /// <summary>Its kind by what something was done to, where the list of deeds has no verb for it.</summary>
    public const string DeedByThing = "deed-by-thing";

    /// <summary>The kind of event that the claim's theme most often has, for what is told of one day in words that say nothing of its kind.</summary>
    public const string KindOfTheme = "kind-of-theme";

    /// <summary>"the annexation of Crimea": a well-known event, as the chronicle has it.</summary>
    public const string Chronicle = "chronicle";

    /// <summary>All words of its title stand in the claim.</summary>
    public const string OwnWords = "claim-words";

    /// <summary>Who did it stands before the claim: in its sentence, or where a pronoun says "it" of the sentence before.</summary>
    public const string LentSubject = "claim-words-subject-before";

    /// <summary>"this line": its places are those of the thing named before with its places.</summary>
    public const string LedBack = "led-back";

    /// <summary>It happened: nothing in the words speaks against it.</summary>
    public const string Default = "default";

    /// <summary>"did not", "never took place".</summary>
    public const string Denial = "denial";

    /// <summary>"is to", "is expected to".</summary>
    public const string Expectation = "expectation";

    /// <summary>Its date lies after the article appeared.</summary>
    public const string AfterPublication = "after-publication";

    /// <summary>"if", "could".</summary>
    public const string Condition = "condition";

    /// <summary>Predicted, with an open end.</summary>
    public const string Prediction = "prediction";

    /// <summary>Both sentences name the same event of the chronicle.</summary>
    public const string SameName = "same-name";

    /// <summary>Two sentences of an article: same date, kind and actors.</summary>
    public const string SameDateTypeActors = "same-date-type-actors";

    /// <summary>Two articles name the same event of the chronicle.</summary>
    public const string SameNameElsewhere = "same-name-in-another-article";

    /// <summary>Two articles: dates that can be the same, and enough of the same words, actors and places.</summary>
    public const string SameEventElsewhere = "same-event-in-another-article";

    /// <summary>Two articles: the same day, and names, words and figures in common; the fewer names, the more words.</summary>
    public const string SameDayElsewhere = "same-day-in-another-article";
}
