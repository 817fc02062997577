// The entry of the rule that RULE names: the bytes of its two files, put in by the compiler, which knows of the files
// and looks again when they change.
#define QUOTED(text) #text
#define TEXT(text) QUOTED(text)
#define FILE_OF(rule, which) TEXT(../../specs/catalogue/rule/which.yaml)

{
  TEXT(RULE),
  (const unsigned char[]){
#embed FILE_OF(RULE, broken) suffix(, 0)
  },
  (const unsigned char[]){
#embed FILE_OF(RULE, fixed) suffix(, 0)
  },
},

#undef FILE_OF
#undef TEXT
#undef QUOTED
#undef RULE
