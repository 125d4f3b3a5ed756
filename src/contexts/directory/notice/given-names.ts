/** Given names that are common where we are read. A word is taken for a person's only beside a cue or a second name. */

const ENGLISH = `Aaron Abigail Adam Aisha Alan Alice Alison Amanda Amira Amy Andrea Andrew Angela Ann Anna Anne Anthony Barbara
Ben Benjamin Beth Betty Bill Bob Brenda Brian Bridget Carl Carol Caroline Catherine Charles Charlotte Chloe Chris Christine
Christopher Claire Clare Colin Craig Daniel Danielle Dave David Debbie Deborah Denise Derek Diane Donald Donna Dorothy
Edward Eileen Elaine Elizabeth Ellen Emily Emma Eric Fatima Fiona Frances Frank Fred Gareth Gary Geoff George Gillian Gordon
Graham Hannah Harold Harry Hazel Heather Helen Henry Hilary Howard Ian Irene Isabel Jack Jackie Jacqueline James Jamie Jan
Jane Janet Janice Jason Jean Jeff Jennifer Jenny Jessica Jill Jim Joan Joanna Joanne Joe John Jonathan Joseph Joyce Judith
Judy Julia Julie Karen Karin Kate Kathleen Kathy Keith Kelly Ken Kenneth Kevin Kim Laura Lauren Lesley Leslie Linda Lisa
Liz Lorraine Louise Lucy Lynn Malcolm Margaret Maria Marie Mark Martin Mary Matthew Maureen Megan Michael Michelle Mike
Mohammed Molly Monica Nancy Natalie Nick Nicola Nigel Nina Oliver Olivia Pamela Patricia Patrick Paul Paula Pauline Peter
Philip Phil Rachel Ray Rebecca Richard Rita Rob Robert Roger Ronald Rosemary Ruth Sally Sam Samantha Sandra Sara Sarah Sean
Sharon Sheila Shirley Simon Sofia Sophie Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Terry Theresa Thomas
Tim Timothy Tina Tom Tony Tracey Tracy Trevor Tomás Valerie Vera Victor Wendy William Yvonne Zoe`

const GERMAN = `Alexander Andreas Angelika Anja Anke Annette Anton Astrid Axel Barbara Bernd Bernhard Bettina Birgit Brigitte
Britta Carsten Christa Christel Christian Christina Christoph Claudia Cornelia Dagmar Detlef Dieter Dirk Doris Edith Elfriede
Elke Erika Ernst Erwin Eva Frank Franz Friedrich Gabi Gabriele Georg Gerda Gerhard Gertrud Gisela Gudrun Günter Günther Hannelore
Hans Harald Hartmut Heidi Heike Heinrich Heinz Helga Helmut Herbert Hermann Hildegard Holger Horst Ingeborg Ingo Ingrid Irmgard
Joachim Jochen Johann Johanna Johannes Jörg Josef Jürgen Jutta Karl Karl-Heinz Karsten Katharina Katja Katrin Kerstin Klaus
Kurt Lars Lothar Lutz Manfred Manuela Marion Markus Martina Matthias Michaela Monika Nadine Nicole Norbert Olaf Otto Peter
Petra Rainer Ralf Regina Reinhard Renate Rita Robert Roland Rolf Rosemarie Rudolf Sabine Sabrina Sandra Sebastian Sigrid Silke
Silvia Simone Sonja Stefan Stefanie Susanne Sven Tanja Thomas Thorsten Torsten Udo Ulrich Ulrike Ursula Ute Uwe Volker Walter
Werner Wilhelm Willi Wolfgang Yasmin Mehmet Ayşe`

const NORWEGIAN = `Andreas Anders Anette Anita Anne Arild Arne Asbjørn Astrid Atle Aud Bente Berit Bjarne Bjørg Bjørn Brit Britt Camilla
Cecilie Dag Egil Einar Eirik Elin Elisabeth Ellen Else Erik Erling Espen Eva Finn Frode Geir Gerd Grete Gro Gunn Gunnar Guro
Gunnhild Hanne Harald Heidi Helene Helge Henrik Hilde Håkon Håvard Inger Ingrid Ingunn Ivar Jan Janne Jens Johan Jon Jorunn Kari
Karin Karen Kåre Kirsten Kjell Kjersti Knut Kristian Kristin Kristine Lars Laila Leif Lene Line Lise Liv Magnus Magne Mari
Marianne Marit Marte Merete Mette Mona Morten Nils Nina Odd Oddvar Ola Olav Ole Ove Per Petter Ragnhild Randi Reidar Reidun
Roar Roy Rune Runar Sigrid Signe Silje Sissel Siv Solveig Solfrid Stein Steinar Stian Stine Svein Sverre Terje Thea Tone Tor
Tore Torill Torunn Trine Trond Trude Turid Tove Unni Vidar Vigdis Wenche Øystein Øyvind Åse Åshild Åge`

const known = new Set(`${ENGLISH} ${GERMAN} ${NORWEGIAN}`.split(/\s+/))

export const isGivenName = (word: string): boolean => known.has(word)

/** With an s behind it, as German and Norwegian say whose something is. */
export const isGivenNamesOwn = (word: string): boolean => word.endsWith('s') && known.has(word.slice(0, -1))
