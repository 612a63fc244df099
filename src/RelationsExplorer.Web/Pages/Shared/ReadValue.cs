using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Web.Pages.About;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>How one value of a record was read, in words.</summary>
/// <param name="Value">Which value, as the page calls it: "About Energy and resources".</param>
/// <param name="Origin">By which rule, from which words.</param>
/// <param name="Rules">The group of rules in the help that this one belongs to.</param>
/// <param name="Meaning">What the rule goes by; null where the help does not describe it.</param>
internal sealed record ReadValue(string Value, Origin Origin, string Rules, string? Meaning)
{
    /// <summary>The values of a record.</summary>
    /// <param name="origins">How they were read.</param>
    /// <param name="nameOf">What a theme, actor or place is called, by "theme" and its slug; null where the page does not know.</param>
    public static IReadOnlyList<ReadValue> Of(IEnumerable<Origin> origins, Func<string, string, string?> nameOf) =>
    [
        .. origins.Select(origin =>
        {
            var (kind, slug) = origin.Value.Split(':', 2) is [var of, var which] ? (of, which) : (origin.Value, null);
            var rules = kind is OriginOf.Title or OriginOf.Type or OriginOf.Status or OriginOf.Joined or OriginOf.Places ? "event" : kind;

            // Who leads to a state is named by slug: "vladimir-putin".
            var words = origin.Words is { } read ? nameOf("actor", read) ?? nameOf("place", read) ?? read : null;
            return new ReadValue(slug is null ? Title(kind) : $"{Title(kind)} {nameOf(kind, slug) ?? slug}", origin with { Words = words }, rules, HelpTable.MeaningOrNull(rules, origin.Rule));
        }),
    ];

    // As the panel beside the record calls its values.
    private static string Title(string value) => value switch
    {
        "speaker" => "Said by",
        "modality" => "How it is said",
        "stance" => "On the relationship",
        "theme" => "About",
        "actor" => "Names",
        "place" or OriginOf.Places => "At",
        "date" => "When",
        "title" => "Title",
        "type" => "Kind",
        "status" => "Status",
        "joined" => "One with other tellings",
        _ => value,
    };
}
