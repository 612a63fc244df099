using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Judging.Speakers;
using RelationsExplorer.Import.Notes;

namespace RelationsExplorer.Import.Judging;

/// <summary>
/// Knows who is named only where a work can be read: "(Lee 2019, 14)", "(The Daily Herald, 2012)". A claim speaks of them no more than of the
/// publisher; bodies that issue what they have done, "(Seaways, 2016)", stay.
/// </summary>
internal static class OnlyCited
{
    private static readonly IReadOnlySet<Mention> None = new HashSet<Mention>();

    /// <summary>The persons and newspapers that stand within references in brackets.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="mentions">Who is named in it.</param>
    /// <param name="references">The works it cites.</param>
    /// <param name="kinds">What the actors are.</param>
    public static IReadOnlySet<Mention> In(string text, Mention[] mentions, IEnumerable<Reference> references, ActorKinds kinds)
    {
        HashSet<Mention>? found = null;
        foreach (var reference in references)
        {
            if (reference.Rule is not (ReferenceRules.AuthorYear or ReferenceRules.AuthorPage) || !IsInBrackets(text, reference.Span.Start)) continue;
            foreach (var mention in mentions)
            {
                if (mention is ActorMention { Actor: var actor } && mention.Span.Overlaps(reference.Span) && IsInBrackets(text, mention.Span.Start) && (kinds.IsPerson(actor) || kinds.IsOutlet(actor))) (found ??= []).Add(mention);
            }
        }

        return found ?? None;
    }

    private static bool IsInBrackets(string text, int at) => text.AsSpan(0, at + 1).LastIndexOfAny('(', '[') > text.AsSpan(0, at + 1).LastIndexOfAny(')', ']');
}
