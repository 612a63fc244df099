using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Notes.References.Law;

/// <summary>Tells a law or treaty by how its title begins.</summary>
internal static partial class LawWords
{
    /// <summary>Whether the title is that of a law, decree, treaty or resolution.</summary>
    public static bool IsLaw(string title) => Law().IsMatch(title);

    // "Federal Law No. 12-FZ", "Treaty on …", "UN Security Council Resolution 2231", "Constitution of …"
    [GeneratedRegex(@"^(the\s+)?((\p{Lu}\p{L}+|UN|U\.N\.|EU|US|U\.S\.)\s+){0,4}(federal (constitutional )?law|federal[’'ʼ]?n[yi]+i? zakon|федеральный закон|law (of|on|no)|(presidential )?decree|executive order|treaty (of|on|between|for)|(security council |general assembly )?resolution \S*\d|convention (on|for|between)|constitution of|charter of|public law|act (of )?\d{4}|agreement between|protocol (to|on|between)|regulation \S*\d|council decision|framework law|criminal code|civil code)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Law();
}
