using System.Globalization;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>What the closed lists are called in addresses (their slug) and on pages (in words).</summary>
internal static class Words
{
    /// <summary>The word of a closed list as it stands in addresses and exports: <c>web-page</c>.</summary>
    public static string ToSlug<T>(this T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The value of a closed list that has this slug.</summary>
    public static bool TryFromSlug<T>(string? slug, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (!candidate.ToSlug().Equals(slug, StringComparison.OrdinalIgnoreCase)) continue;
            value = candidate;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>What a stance is called.</summary>
    public static string InWords(this Stance stance) => stance switch
    {
        Stance.Convergence => "drawing together",
        Stance.Friction => "friction",
        Stance.Mixed => "mixed",
        Stance.Neutral => "neutral",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "The stance has no name in words."),
    };

    /// <summary>What a modality is called.</summary>
    public static string InWords(this Modality modality) => modality.ToSlug();

    /// <summary>What a status is called.</summary>
    public static string InWords(this EventStatus status) => status.ToSlug();

    /// <summary>What a type of event is called.</summary>
    public static string InWords(this EventType type) => type switch
    {
        EventType.Agree => "agreement",
        EventType.Consult => "meeting",
        EventType.Cooperate => "cooperation",
        EventType.Yield => "yielding",
        EventType.Accuse => "accusation",
        EventType.Reject => "rejection",
        EventType.Threaten => "threat",
        EventType.Mobilize => "mobilisation",
        EventType.Coerce => "coercion",
        EventType.Sanction => "sanctions",
        _ => type.ToSlug(),
    };

    /// <summary>What a kind of source is called.</summary>
    public static string InWords(this SourceKind kind) => kind switch
    {
        SourceKind.WebPage => "web page",
        SourceKind.News => "news report",
        SourceKind.Academic => "journal article",
        SourceKind.Official => "official document",
        SourceKind.Law => "law or treaty",
        _ => kind.ToSlug(),
    };

    /// <summary>What accounts differ on.</summary>
    public static string InWords(this DiscrepancyKind kind) => kind switch
    {
        DiscrepancyKind.Date => "when it happened",
        DiscrepancyKind.Figure => "how much",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "What accounts differ on has no name in words."),
    };

    /// <summary>What a kind of actor is called.</summary>
    public static string InWords(this ActorKind kind) => kind.ToSlug();

    /// <summary>"1 claim", "1,204 claims".</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>"All 14 events", and of one alone "The one event".</summary>
    public static string All(int count, string noun) => count == 1 ? "The one " + noun : "All " + Count(count, noun);

    /// <summary>A number with its thousands set apart.</summary>
    public static string Grouped(this int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Whether a date in words is so short that it stands in one line, as "17 November 2020"; what says more may take two.</summary>
    public static bool StaysWhole(this string date) => date.Length <= "17 November 2020".Length;

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string Joined(this IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
    };
}
